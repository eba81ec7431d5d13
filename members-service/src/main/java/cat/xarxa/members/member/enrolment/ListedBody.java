package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.member.command.Adhere;
import cat.xarxa.members.member.command.Apply;
import cat.xarxa.members.member.command.OnDay;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A body on a list, as it was sent. */
@Schema(description = "A body that a network brings along")
record ListedBody(
        @Schema(description = "Its name in Catalan", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(implementation = MemberKind.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(
                description = "INE code of the municipality that it governs, or else sits in",
                example = "08112",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String townIneCode5,

        @Schema(
                description = "How far it has come",
                allowableValues = {"APPLIED", "PENDING", "ADHERED"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String state,

        @Schema(
                description = "The day from which that counts",
                format = "date",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String on,

        @Schema(description = "Of ADHERED: the day of the Assembly that approved it, where known", format = "date")
        @Nullable
        String assemblyOn,

        @Schema(description = "Of ADHERED: link to the minutes, with https; goes with assemblyOn") @Nullable
        String minutes,

        @Schema(description = "The slug it will be known by, for ever; made of its name when it is not given") @Nullable
        String id) {

    /** Where a list says nothing. */
    static final ListedBody EMPTY = new ListedBody(null, null, null, null, null, null, null, null);

    /** What a list tells of each, in the order of a file's columns. */
    static final List<String> COLUMNS =
            List.of("name", "kind", "townIneCode5", "state", "on", "assemblyOn", "minutes", "id");

    private static final List<MemberState> STATES =
            List.of(MemberState.APPLIED, MemberState.PENDING, MemberState.ADHERED);

    /**
     * Reads it, with days that are not to come. Where the list tells only of the last step, those before it count from
     * the same day, or from that of the Assembly.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    Entrant read(int line, LocalDate today) {
        Findings findings = new Findings();
        MemberState reached = reached(findings);
        LocalDate day = day(findings, today);
        Adhesion adhesion = adhesion(reached, day, findings, today);
        LocalDate first = adhesion == null ? day : Objects.requireNonNullElse(adhesion.assemblyOn(), day);
        ApplyForMembership application =
                tried(findings, () -> new Apply(id, kind, name, townIneCode5, first.toString()).read(today));
        findings.refuseAny();
        return new Entrant(
                line, Objects.requireNonNull(application), isGiven(id), Objects.requireNonNull(reached), day, adhesion);
    }

    private @Nullable MemberState reached(Findings findings) {
        String named = state == null ? "" : state.strip();
        for (MemberState one : STATES) {
            if (one.name().equals(named)) {
                return one;
            }
        }
        if (named.isEmpty()) {
            findings.add("state", "required");
        } else {
            findings.add("state", "one-of", "APPLIED, PENDING, ADHERED");
        }
        return null;
    }

    /** Today where there is no telling; that is noted. */
    private LocalDate day(Findings findings, LocalDate today) {
        if (!isGiven(on)) {
            findings.add("on", "required");
        }
        return Objects.requireNonNullElse(tried(findings, () -> new OnDay(on).read(today)), today);
    }

    /** The Assembly's day and minutes go together; an old adhesion may have neither. */
    private @Nullable Adhesion adhesion(
            @Nullable MemberState reached, LocalDate day, Findings findings, LocalDate today) {
        boolean decided = isGiven(assemblyOn) || isGiven(minutes);
        if (reached != MemberState.ADHERED) {
            if (decided && reached != null) {
                findings.add(isGiven(assemblyOn) ? "assemblyOn" : "minutes", "adhered-only");
            }
            return null;
        }
        return decided
                ? tried(findings, () -> renamed(new Adhere(day.toString(), assemblyOn, minutes, null), today))
                : new Adhesion(day, null, null);
    }

    /** A list has one day for each body, whatever it has reached. */
    private static Adhesion renamed(Adhere decision, LocalDate today) {
        try {
            return decision.read(today);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.fields().stream()
                    .map(fault -> fault.field().equals("adheredOn")
                            ? new FieldProblem("on", fault.code(), fault.arguments())
                            : fault)
                    .toList());
        }
    }

    private static <T> @Nullable T tried(Findings findings, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException refused) {
            refused.fields()
                    .forEach(fault -> findings.add(
                            fault.field(), fault.code(), fault.arguments().toArray()));
            return null;
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
