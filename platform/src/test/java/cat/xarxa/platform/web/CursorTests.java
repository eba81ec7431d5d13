package cat.xarxa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void readsWhatItWrote() {
        String read = Cursor.read(Cursor.of("l'Hospitalet", "2"), 2, values -> values.getFirst() + values.getLast());

        assertThat(read).isEqualTo("l'Hospitalet2");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void isNothingForTheFirstPage(@Nullable String cursor) {
        assertThat((Object) Cursor.read(cursor, UUID::fromString)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "YQ", "YR9i"})
    void refusesWhatItDidNotWrite(String cursor) {
        assertRefused(cursor, UUID::fromString);
    }

    @Test
    void refusesValuesThatMakeNoSenseToTheList() {
        assertRefused(Cursor.of("one"), Long::valueOf);
        assertRefused(Cursor.of("yesterday"), Instant::parse);
        assertRefused(Cursor.of("1", "2"), Long::valueOf);
    }

    private static void assertRefused(String cursor, Function<String, @Nullable Object> form) {
        assertThatThrownBy(() -> Cursor.read(cursor, form))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.fields())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("cursor")));
    }
}
