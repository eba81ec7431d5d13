package cat.xarxa.events.feed;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.Selection;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the public activities together to a feed, each in the wanted language or the one that stands in for it. */
@Component
class AgendaEditor {

    private final Agenda agenda;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final AgendaHeading headings;
    private final String publicUrl;

    AgendaEditor(
            Agenda agenda,
            Organisations organisations,
            Catalogue catalogue,
            AgendaHeading headings,
            @Value("${xarxa.public-url}") String publicUrl) {
        this.agenda = agenda;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.headings = headings;
        this.publicUrl = publicUrl;
    }

    /** The ones with the newest dates, past and coming. */
    AgendaFeed compose(AgendaRequest request) {
        Selection selection =
                Selection.published(request.filter(), request.format().most());
        List<Activity> activities = agenda.list(selection).items();
        return feed(request.language(), request.filter(), request.id(), request.path(), activities);
    }

    /** One alone, if everybody may see it. */
    AgendaFeed only(Activity.Id id, Language language) {
        Activity activity = agenda.read(id, Reader.anyone());
        String path = "/feeds/activities/" + id.value() + ".ics?lang=" + language.code();
        return feed(language, Filter.none(), id.value(), path, List.of(activity));
    }

    private AgendaFeed feed(Language language, Filter filter, UUID id, String path, List<Activity> activities) {
        Map<String, String> names = organisations.namesOf(Stream.concat(
                        Stream.of(filter.organiser(), filter.speaker()).flatMap(Stream::ofNullable),
                        activities.stream().flatMap(activity -> activity.content().hosts().organisers().stream()))
                .collect(Collectors.toSet()));
        return new AgendaFeed(
                headings.of(language, filter, names),
                language,
                new ComposedFeed.Place(id, publicUrl + path, publicUrl + page(language)),
                activities.stream()
                        .map(activity -> entry(activity, language, names))
                        .toList());
    }

    private AgendaFeed.Entry entry(Activity activity, Language wanted, Map<String, String> names) {
        Content content = activity.content();
        UUID id = activity.getId().value();
        Language spoken = content.texts().nearestTo(wanted);
        return new AgendaFeed.Entry(
                id,
                publicUrl + page(wanted) + "/" + id + "/"
                        + content.texts().in(wanted).slug(),
                ComposedFeed.Wording.of(spoken, content.texts().in(wanted)),
                new AgendaFeed.Facts(
                        content.nature().kind(),
                        content.schedule(),
                        content.attendance(),
                        content.hosts().organisers().stream()
                                .map(slug -> names.getOrDefault(slug, slug))
                                .toList(),
                        tags(content.subject(), wanted)),
                AgendaFeed.History.of(activity, spoken));
    }

    private List<String> tags(Content.Subject subject, Language language) {
        return Stream.concat(
                        subject.themes().stream().map(theme -> catalogue.themeName(theme, language)),
                        subject.territories().stream().map(catalogue::territoryName))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String page(Language language) {
        return "/" + language.code() + "/agenda";
    }
}
