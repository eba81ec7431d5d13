package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.events.series.web.SeriesView;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Texts;
import cat.xarxa.platform.web.Listing;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes views of activities for a reader, with the names of organisations, series and speakers. */
@Component
class ActivityViews {

    private final NameBook names;
    private final Clock clock;

    ActivityViews(NameBook names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    ActivityView of(Activity activity, Reader reader) {
        return of(List.of(activity), reader).getFirst();
    }

    Listing<ActivityView> of(Listing<Activity> page, Reader reader) {
        return new Listing<>(of(page.items(), reader), page.next());
    }

    private List<ActivityView> of(List<Activity> activities, Reader reader) {
        NameBook.Page known = names.of(activities);
        return activities.stream()
                .map(activity -> view(activity, known, reader))
                .toList();
    }

    private ActivityView view(Activity activity, NameBook.Page known, Reader reader) {
        Content content = activity.content();
        Hosts hosts = content.hosts();
        Schedule schedule = content.schedule();
        Attendance attendance = content.attendance();
        return new ActivityView(
                activity.getId().value(),
                content.nature().kind().name(),
                content.nature().networkRole().name(),
                content.nature().lineOfWork().name(),
                activity.state().name(),
                hosts.ownerOrg(),
                known.organisation(hosts.ownerOrg()),
                activity.proposedBy(),
                organisers(hosts, known),
                known.series(hosts.seriesId()),
                schedule.isTimed() ? null : schedule.day(),
                schedule.starts(),
                schedule.ends(),
                schedule.zone().getId(),
                name(attendance.mode()),
                attendance.place(),
                content.audience().name(),
                content.subject().themes(),
                content.subject().territories(),
                attendance.inLanguage(),
                texts(content.texts()),
                content.sessions().stream()
                        .map(session -> session(session, known))
                        .toList(),
                activity.recordings().stream()
                        .filter(recording -> reader.watches(recording, activity))
                        .map(ActivityViews::recording)
                        .toList(),
                activity.isPastAt(clock.instant()),
                activity.toldPeople(),
                activity.createdAt(),
                activity.publishedAt(),
                activity.version());
    }

    private static List<ActivityView.Organiser> organisers(Hosts hosts, NameBook.Page known) {
        return IntStream.range(0, hosts.organisers().size())
                .mapToObj(i -> new ActivityView.Organiser(
                        hosts.organisers().get(i),
                        Hosts.roleAt(i),
                        known.organisation(hosts.organisers().get(i))))
                .toList();
    }

    private static ActivityView.SessionView session(Session session, NameBook.Page known) {
        return new ActivityView.SessionView(
                session.id(),
                session.kind(),
                titles(session.titles()),
                session.starts(),
                session.ends(),
                session.speakers().stream()
                        .map(speaker -> new ActivityView.SpeakerView(
                                speaker.personId(),
                                known.person(speaker.personId()),
                                speaker.orgId(),
                                known.organisation(speaker.orgId()),
                                speaker.role()))
                        .toList());
    }

    private static ActivityView.RecordingView recording(Recording recording) {
        return new ActivityView.RecordingView(
                recording.id(),
                recording.sessionId(),
                recording.url(),
                recording.langs(),
                recording.captions(),
                recording.visibility(),
                recording.publishedAt());
    }

    private static Map<String, SeriesView.Title> titles(Map<Language, String> titles) {
        Map<String, SeriesView.Title> views = new LinkedHashMap<>();
        titles.forEach((language, title) -> views.put(language.code(), new SeriesView.Title(title)));
        return views;
    }

    private static Map<String, ActivityView.TextView> texts(Texts texts) {
        Map<String, ActivityView.TextView> views = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> views.put(language.code(), ActivityView.TextView.of(text)));
        return views;
    }

    private static @Nullable String name(Attendance.@Nullable Mode mode) {
        return Optional.ofNullable(mode).map(Enum::name).orElse(null);
    }
}
