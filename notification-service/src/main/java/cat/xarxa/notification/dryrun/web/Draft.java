package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.problem.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried out: a post or an activity, as it would be published.
 *
 * @param subjectId the draft's own id
 * @param kind POST or ACTIVITY
 * @param type NEWS, ALERT and so on; of an activity its kind
 * @param urgent told at once whatever the frequency
 * @param activity when it is and who organises it, null for a post
 * @param sequel what is to become of the post, null when it is to be published
 */
record Draft(
        @Nullable UUID subjectId,
        @Nullable String kind,
        @Nullable String type,
        @Nullable String ownerOrg,
        @Nullable String sourceOrg,
        @Nullable Set<String> themes,
        @Nullable Set<String> territories,
        @Nullable String audience,
        @Nullable Boolean urgent,
        @Nullable Map<String, Text> textByLang,
        @Nullable LocalDate occurredOn,
        @Nullable DraftActivity activity,
        @Nullable DraftSequel sequel) {

    private static final UUID UNPUBLISHED = new UUID(0, 0);

    /** Its texts in one language. */
    record Text(@Nullable String title, @Nullable String summary) {}

    Publication read(Instant now) {
        Findings findings = new Findings();
        UUID id = subjectId == null ? UNPUBLISHED : subjectId;
        if (subjectId == null) {
            findings.add("subjectId", "required");
        }
        Kind what = findings.constant("kind", kind, Kind.class);
        Audience who = findings.constant("audience", audience, Audience.class);
        String typed = required("type", type, findings);
        String owner = required("ownerOrg", ownerOrg, findings);
        Map<Lang, PublicationText> texts = texts(findings);
        Happening happening = what == Kind.ACTIVITY ? DraftActivity.read(id, activity, findings) : null;
        Sequel later = sequel == null ? null : sequel.read(now, findings);
        findings.refuseAny();
        Publication draft = new Publication(
                id,
                what == Kind.ACTIVITY ? PublicationKind.ACTIVITY : PublicationKind.POST,
                typed,
                owner,
                sourceOrg,
                Objects.requireNonNullElse(themes, Set.of()),
                Objects.requireNonNullElse(territories, Set.of()),
                who == null ? Audience.NETWORK : who,
                Boolean.TRUE.equals(urgent),
                texts,
                occurredOn,
                now,
                happening);
        return later == null ? draft : draft.toldAgain(UNPUBLISHED, later);
    }

    /** A language that this service does not speak is left out. */
    private Map<Lang, PublicationText> texts(Findings findings) {
        Map<Lang, PublicationText> texts = new EnumMap<>(Lang.class);
        Objects.requireNonNullElse(textByLang, Map.<String, Text>of())
                .forEach((tag, text) ->
                        Lang.of(tag).filter(lang -> text != null).ifPresent(lang -> texts.put(lang, text(text))));
        if (texts.isEmpty()) {
            findings.add("textByLang", "required");
        }
        return texts;
    }

    private static PublicationText text(Text text) {
        return new PublicationText(
                "draft", Objects.requireNonNullElse(text.title(), ""), Objects.requireNonNullElse(text.summary(), ""));
    }

    static String required(String field, @Nullable String value, Findings findings) {
        if (value == null || value.isBlank()) {
            findings.add(field, "required");
            return "";
        }
        return value;
    }

    /** What can be drafted. */
    enum Kind {
        POST,
        ACTIVITY
    }
}
