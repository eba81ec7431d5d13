package cat.xarxa.members.member.web;

import cat.xarxa.members.member.MemberFilter;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.PopulationBand;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Cursor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which members are asked for, as it stands in the address. */
record MemberQuery(
        @Nullable @Schema(description = "Slug of a comarca", example = "osona")
        String comarca,

        @Nullable @Schema(description = "Name of a province", example = "Girona")
        String province,

        @Nullable @Schema(implementation = MemberState.class)
        String state,

        @Nullable @Schema(implementation = MemberKind.class) String kind,

        @Nullable @Schema(implementation = PopulationBand.class, description = "How large the municipality is")
        String populationBand,

        @Nullable @Schema(description = "The value of next of the page before")
        String cursor,

        @Nullable @Schema(description = "Items of a page, 20 when not given", minimum = "1", maximum = "100")
        Integer limit) {

    /** What of the visible it asks for: asking for more than that finds nothing. */
    MemberFilter filter(Set<MemberState> visible) {
        MemberState asked = choice("state", state, MemberState.class);
        Set<MemberState> states =
                asked == null ? visible : visible.stream().filter(asked::equals).collect(Collectors.toSet());
        return new MemberFilter(
                comarca,
                province,
                choice("kind", kind, MemberKind.class),
                choice("populationBand", populationBand, PopulationBand.class),
                states);
    }

    @Nullable
    OrgId after() {
        return Cursor.read(cursor, last -> OrgId.parse(last).orElseThrow(() -> Cursor.refused(null)));
    }

    private static <E extends Enum<E>> @Nullable E choice(String field, @Nullable String text, Class<E> choices) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(FieldProblem.of(field, "one-of", names(choices))));
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
