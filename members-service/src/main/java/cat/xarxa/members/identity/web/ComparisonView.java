package cat.xarxa.members.identity.web;

import cat.xarxa.members.identity.drift.Comparison;
import cat.xarxa.members.person.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comparison of all accounts with the people. */
record ComparisonView(
        UUID id,
        Comparison.State state,
        boolean scheduled,
        Instant askedAt,
        @Nullable Instant endedAt,
        int checked,
        int people,

        @Schema(description = "Whose account was missing and is there again")
        List<Somebody> made,

        @Schema(description = "Whose account differed and no longer does")
        List<Somebody> mended,

        @Schema(description = "Whose account differs and could not be mended")
        List<Somebody> refused,

        @Schema(description = "Ids that accounts claim and nobody has; left alone")
        List<UUID> strangers) {

    /** @param names of those who can be named */
    static ComparisonView of(Comparison one, Function<PersonId, @Nullable String> names) {
        return new ComparisonView(
                one.id(),
                one.state(),
                one.scheduled(),
                one.askedAt(),
                one.endedAt(),
                one.checked(),
                one.people(),
                all(one.found().made(), names),
                all(one.found().mended(), names),
                all(one.found().refused(), names),
                one.found().strangers());
    }

    private static List<Somebody> all(List<UUID> people, Function<PersonId, @Nullable String> names) {
        return people.stream()
                .map(id -> new Somebody(id, names.apply(new PersonId(id))))
                .toList();
    }

    /** A person, by name where it may be told. */
    record Somebody(
            UUID personId,

            @Schema(description = "Plain text: encode it where you show it") @Nullable
            String name) {}
}
