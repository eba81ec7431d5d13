package cat.xarxa.notification.subscription.written;

import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Terms;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Criterion;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody asks to be told, as it was sent. */
@Schema(description = "What somebody wants to be told, and how soon by mail")
public record WrittenTerms(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        WrittenCriteria criteria,

        @Schema(implementation = Frequency.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String frequency) {

    /** Refuses what nobody could ever be told by. */
    public Terms read(CriterionReader reader) {
        Findings findings = new Findings();
        Frequency readFrequency = findings.constant("frequency", frequency, Frequency.class);
        Criteria read = criteria == null ? null : criteria.read(reader, findings);
        if (criteria == null) {
            findings.add("criteria", "required");
        }
        findings.refuseAny();
        return new Terms(Objects.requireNonNull(read), Objects.requireNonNull(readFrequency));
    }

    /**
     * Criteria as they were sent.
     *
     * @param all each of these must fit
     * @param any at least one of these must fit, if there are any
     */
    public record WrittenCriteria(
            @Nullable List<@Nullable WrittenCriterion> all,
            @Nullable List<@Nullable WrittenCriterion> any) {

        private static final int MOST = 20;

        private @Nullable Criteria read(CriterionReader reader, Findings findings) {
            List<Criterion> readAll = read("criteria.all", all, reader, findings);
            List<Criterion> readAny = read("criteria.any", any, reader, findings);
            if (readAll.isEmpty() && readAny.isEmpty()) {
                findings.add("criteria", "asks-for-nothing");
                return null;
            }
            return new Criteria(readAll, readAny);
        }

        private static List<Criterion> read(
                String field,
                @Nullable List<@Nullable WrittenCriterion> written,
                CriterionReader reader,
                Findings findings) {
            if (written == null) {
                return List.of();
            }
            if (written.size() > MOST) {
                findings.add(field, "too-many", MOST);
                return List.of();
            }
            return IntStream.range(0, written.size())
                    .mapToObj(i -> reader.read(field + "[" + i + "]", written.get(i), findings))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** One of them as it was sent. */
    public record WrittenCriterion(
            @Schema(implementation = Criterion.Facet.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String facet,

            @Schema(
                    description = "THEME: of the catalogue; TERRITORY: INE code or comarca; OWNER: an organisation, or"
                            + " @members-and-allies; KIND: POST, ACTIVITY or PROJECT; TYPE: of a post or an activity;"
                            + " ACTIVITY: its id; SERIES: its slug",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String value) {}
}
