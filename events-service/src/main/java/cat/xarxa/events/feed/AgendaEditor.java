package cat.xarxa.events.feed;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.Selection;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final String publicUrl;

    AgendaEditor(
            Agenda agenda,
            Organisations organisations,
            Catalogue catalogue,
            @Value("${xarxa.public-url}") String publicUrl) {
        this.agenda = agenda;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.publicUrl = publicUrl;
    }

    /** The ones with the newest dates, past and coming. */
    AgendaFeed newest(Filter filter, Language language, String path, int most) {
        return feed(agenda.list(Selection.published(filter, most)).items(), language, path);
    }

    /** One alone, if everybody may see it. */
    AgendaFeed only(Activity.Id id, Language language, String path) {
        return feed(List.of(agenda.read(id, Reader.anyone())), language, path);
    }

    private AgendaFeed feed(List<Activity> activities, Language language, String path) {
        Map<String, String> names = organisations.namesOf(activities.stream()
                .flatMap(activity -> activity.content().hosts().organisers().stream())
                .collect(Collectors.toSet()));
        return new AgendaFeed(
                language,
                FeedWords.title(language),
                publicUrl + path,
                publicUrl + "/" + language.code() + "/agenda",
                activities.stream()
                        .map(activity -> entry(activity, language, names))
                        .toList());
    }

    private AgendaFeed.Entry entry(Activity activity, Language wanted, Map<String, String> names) {
        Content content = activity.content();
        Language spoken = content.texts().nearestTo(wanted);
        Instant published = Objects.requireNonNull(activity.publishedAt());
        String page = "/" + wanted.code() + "/agenda/" + activity.getId().value() + "/"
                + content.texts().in(wanted).slug();
        return new AgendaFeed.Entry(
                activity.getId().value(),
                publicUrl + page,
                spoken,
                content.texts().in(wanted),
                content.schedule(),
                content.attendance().place(),
                content.hosts().organisers().stream()
                        .map(org -> names.getOrDefault(org, org))
                        .toList(),
                tags(content.subject(), wanted),
                published,
                activity.recordings().stream()
                        .map(Recording::publishedAt)
                        .reduce(published, (last, next) -> next.isAfter(last) ? next : last),
                activity.version());
    }

    private List<String> tags(Content.Subject subject, Language language) {
        return Stream.concat(
                        subject.themes().stream().map(theme -> catalogue.themeName(theme, language)),
                        subject.territories().stream().map(catalogue::territoryName))
                .flatMap(Optional::stream)
                .toList();
    }
}
