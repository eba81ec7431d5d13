package cat.xarxa.members.erasure.web;

import cat.xarxa.members.erasure.Erasure;
import cat.xarxa.members.person.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An erasure, and how far it is. */
@Schema(description = "An erasure, and what each part has erased")
record ErasureView(
        UUID id,
        UUID personId,

        @Schema(description = "Plain text: encode it where you show it; null once the person has been erased") @Nullable
        String name,

        UUID requestedBy,
        @Nullable String requestedByName,
        Instant requestedAt,
        Erasure.State state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        List<PartView> parts) {

    /** @param names of those who can be named */
    static ErasureView of(Erasure erasure, Instant now, Function<PersonId, @Nullable String> names) {
        PersonId decidedBy = erasure.decidedBy();
        return new ErasureView(
                erasure.id(),
                erasure.personId().value(),
                names.apply(erasure.personId()),
                erasure.requestedBy().value(),
                names.apply(erasure.requestedBy()),
                erasure.requestedAt(),
                erasure.state(),
                decidedBy == null ? null : decidedBy.value(),
                erasure.decidedAt(),
                erasure.progress(now).entrySet().stream()
                        .map(part -> PartView.of(
                                part.getKey(),
                                part.getValue(),
                                erasure.answers().get(part.getKey())))
                        .toList());
    }

    /** What a part has erased. */
    record PartView(
            String part,
            Erasure.Progress progress,
            @Nullable Instant at,
            Map<String, Integer> counts) {

        static PartView of(String part, Erasure.Progress progress, Erasure.@Nullable Answer answer) {
            return answer == null
                    ? new PartView(part, progress, null, Map.of())
                    : new PartView(part, progress, answer.at(), answer.counts());
        }
    }
}
