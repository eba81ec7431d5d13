package cat.xarxa.platform.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that its author is told everything at once. */
public final class Findings {

    /** More would help nobody, and a hostile request could ask for a million. */
    private static final int ENOUGH = 50;

    private static final int SHOWN = 60;
    private static final int LONGEST_REASON = 500;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Notes a refused field. */
    public void add(String field, String code, Object... arguments) {
        if (problems.size() < ENOUGH) {
            problems.add(FieldProblem.of(field, code, arguments));
        }
    }

    /** The named constant, or null and a note when there is no such one. */
    public <E extends Enum<E>> @Nullable E constant(String field, @Nullable String value, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (value == null || value.isBlank()) {
            add(field, "required");
        } else {
            add(field, "one-of", names(constants));
        }
        return null;
    }

    /** Why something is done, which is kept with the act: in the field {@code reason}; a note where it is missing. */
    public String reason(@Nullable String value) {
        String given = Objects.requireNonNullElse(value, "").strip();
        if (given.isEmpty()) {
            add("reason", "required");
        } else if (given.length() > LONGEST_REASON) {
            add("reason", "too-long", LONGEST_REASON);
        }
        return given;
    }

    /** The day, as year-month-day; null where nothing is given, and null and a note when it is no day. */
    public @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            add(field, "not-a-day", shown(value));
            return null;
        }
    }

    /** The beginning of a value, so that a message stays one. */
    public static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /**
     * Ends the reading of a request.
     *
     * @throws InvalidInputException with everything that was noted
     */
    public void refuseAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
