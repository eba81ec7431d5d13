package cat.xarxa.notification.messaging;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What events-service tells, as far as this service needs it. */
final class ActivityEvents {

    private ActivityEvents() {}

    /** An activity entered the agenda. */
    record ActivityAnnouncedV1(
            UUID activityId,
            String kind,
            String ownerOrg,
            List<Org> organisers,
            @Nullable String seriesId,
            @Nullable LocalDate date,
            @Nullable Instant starts,
            @Nullable Instant ends,
            String zone,
            List<Org> speakers,
            String audience,
            Set<String> themes,
            Set<String> territories,
            Map<String, Text> textByLang,
            boolean tellPeople,
            boolean past,
            Instant publishedAt) {

        static final String TYPE = "cat.xarxa.events.activity-announced.v1";

        Publication toPublication() {
            return new Publication(
                    activityId,
                    PublicationKind.ACTIVITY,
                    kind,
                    ownerOrg,
                    null,
                    themes,
                    territories,
                    Audience.valueOf(audience),
                    false,
                    texts(),
                    null,
                    publishedAt,
                    happening());
        }

        private Happening happening() {
            ZoneId place = ZoneId.of(zone);
            Happening.Times times = starts == null || ends == null ? null : new Happening.Times(starts, ends);
            LocalDate day = date != null || starts == null ? date : LocalDate.ofInstant(starts, place);
            if (day == null) {
                throw new IllegalArgumentException("neither a day nor times");
            }
            return new Happening(
                    activityId,
                    day,
                    times,
                    place,
                    past,
                    organisers.stream().map(Org::orgId).toList(),
                    Stream.concat(organisers.stream(), speakers.stream())
                            .map(Org::orgId)
                            .collect(Collectors.toSet()),
                    seriesId);
        }

        /** A language that this service does not speak is left out. */
        private Map<Lang, PublicationText> texts() {
            Map<Lang, PublicationText> texts = new EnumMap<>(Lang.class);
            textByLang.forEach((tag, text) -> Lang.of(tag)
                    .ifPresent(
                            lang -> texts.put(lang, new PublicationText(text.slug(), text.title(), text.summary()))));
            return texts;
        }
    }

    /** An organisation that organises it, or that a speaker speaks for. */
    record Org(String orgId) {}

    /** Its texts in one language. */
    record Text(String slug, String title, String summary) {}

    /** A recording of it can be watched. */
    record RecordingPublishedV1(UUID activityId, UUID recordingId, String visibility, Instant publishedAt) {

        static final String TYPE = "cat.xarxa.events.recording-published.v1";
    }
}
