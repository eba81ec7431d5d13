package cat.xarxa.events.feed;

import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.feed.FeedWords;
import cat.xarxa.platform.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a feed of the agenda calls itself, by what it is narrowed to. */
@Component
class AgendaHeading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Catalogue catalogue;
    private final AllSeries series;

    AgendaHeading(Catalogue catalogue, AllSeries series) {
        this.catalogue = catalogue;
        this.series = series;
    }

    ComposedFeed.Heading of(Language language, Filter filter, Map<String, String> organisations) {
        FeedWords words = FeedWords.in(language);
        return words.heading(List.of(
                days(filter, words),
                Optional.ofNullable(filter.kind()).map(kind -> words.say("kind." + kind)),
                Optional.ofNullable(filter.theme()).flatMap(theme -> catalogue.themeName(theme, language)),
                Optional.ofNullable(filter.territory()).flatMap(catalogue::territoryName),
                Optional.ofNullable(filter.organiser())
                        .map(slug -> words.say("filter.organiser", organisations.getOrDefault(slug, slug))),
                Optional.ofNullable(filter.speaker())
                        .map(slug -> words.say("filter.speaker", organisations.getOrDefault(slug, slug))),
                Optional.ofNullable(filter.series()).map(slug -> titleOfSeries(slug, language))));
    }

    private static Optional<String> days(Filter filter, FeedWords words) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null) {
            return Optional.of(words.say("filter.days", DAY.format(from), DAY.format(to)));
        }
        return Optional.ofNullable(from)
                .map(day -> words.say("filter.since", DAY.format(day)))
                .or(() -> Optional.ofNullable(to).map(day -> words.say("filter.until", DAY.format(day))));
    }

    private String titleOfSeries(String slug, Language language) {
        return series.find(slug).map(found -> found.titleIn(language)).orElse(slug);
    }
}
