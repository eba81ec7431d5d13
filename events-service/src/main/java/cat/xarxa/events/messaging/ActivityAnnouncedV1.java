package cat.xarxa.events.messaging;

import cat.xarxa.events.activity.ActivityEvent;
import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import cat.xarxa.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.events.activity-announced.v1} as it goes over the wire; its schema stands in the contracts. */
record ActivityAnnouncedV1(
        String activityId,
        String kind,
        String networkRole,
        String lineOfWork,
        String ownerOrg,
        List<OrganiserV1> organisers,
        @Nullable String seriesId,
        @Nullable String date,
        @Nullable String starts,
        @Nullable String ends,
        String zone,
        @Nullable String mode,
        List<SpeakerV1> speakers,
        String audience,
        List<String> themes,
        List<String> territories,
        List<String> langs,
        Map<String, TextV1> textByLang,
        boolean tellPeople,
        boolean past,
        String publishedAt) {

    static final String TYPE = "cat.xarxa.events.activity-announced.v1";

    /** Who organises it; the first leads. */
    record OrganiserV1(String orgId, String role) {}

    /** Who speaks in it, by id. */
    record SpeakerV1(UUID personId, String orgId) {}

    /** What the reader sees first, in one language; the programme stays here. */
    record TextV1(String slug, String title, String summary) {

        static TextV1 of(Text text) {
            return new TextV1(text.slug(), text.title(), text.summary());
        }
    }

    static ActivityAnnouncedV1 of(ActivityEvent.Announced event) {
        Content content = event.content();
        Schedule schedule = content.schedule();
        return new ActivityAnnouncedV1(
                event.id().value().toString(),
                content.nature().kind().name(),
                content.nature().networkRole().name(),
                content.nature().lineOfWork().name(),
                content.hosts().ownerOrg(),
                organisers(content.hosts()),
                content.hosts().seriesId(),
                schedule.isTimed() ? null : schedule.day().toString(),
                text(schedule.starts()),
                text(schedule.ends()),
                schedule.zone().getId(),
                Optional.ofNullable(content.attendance().mode())
                        .map(Attendance.Mode::name)
                        .orElse(null),
                speakers(content),
                content.audience().name(),
                content.subject().themes(),
                content.subject().territories(),
                content.texts().languages().stream().map(Language::code).toList(),
                texts(content.texts()),
                event.tellPeople(),
                event.past(),
                event.publishedAt().toString());
    }

    private static List<OrganiserV1> organisers(Hosts hosts) {
        return IntStream.range(0, hosts.organisers().size())
                .mapToObj(i -> new OrganiserV1(hosts.organisers().get(i), Hosts.roleAt(i)))
                .toList();
    }

    private static List<SpeakerV1> speakers(Content content) {
        return content.speakers().stream()
                .map(speaker -> new SpeakerV1(speaker.personId(), speaker.orgId()))
                .distinct()
                .toList();
    }

    private static Map<String, TextV1> texts(Texts texts) {
        Map<String, TextV1> wire = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> wire.put(language.code(), TextV1.of(text)));
        return wire;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
