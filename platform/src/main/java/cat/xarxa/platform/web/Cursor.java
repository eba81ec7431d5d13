package cat.xarxa.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ends, as an opaque text; only what it says about order is trusted, never about rights. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Writes the sort values of the last item. */
    public static String of(String... values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(UTF_8));
    }

    /**
     * Reads what {@link #of} wrote of a list that sorts by one value.
     *
     * @param form makes sense of the value, or throws an {@link IllegalArgumentException}
     * @return null for the first page
     * @throws InvalidInputException naming {@code cursor} when it is not one of ours
     */
    public static <T> @Nullable T read(@Nullable String cursor, Function<String, @Nullable T> form) {
        return read(cursor, 1, values -> form.apply(values.getFirst()));
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @param expected how many values the list sorts by
     * @param form makes sense of them, or throws an {@link IllegalArgumentException} or {@link DateTimeException}
     * @return null for the first page
     * @throws InvalidInputException naming {@code cursor} when it is not one of ours
     */
    public static <T> @Nullable T read(
            @Nullable String cursor, int expected, Function<List<String>, @Nullable T> form) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] values = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1);
            if (values.length == expected) {
                return form.apply(List.of(values));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(e);
        }
        throw refused(null);
    }

    /** The refusal of a cursor whose values do not make sense to the list. */
    public static InvalidInputException refused(@Nullable Throwable cause) {
        InvalidInputException refusal = new InvalidInputException(FieldProblem.of("cursor", "invalid-cursor"));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
