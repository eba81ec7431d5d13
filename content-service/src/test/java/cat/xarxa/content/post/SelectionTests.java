package cat.xarxa.content.post;

import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.web.Cursor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTests {

    static Stream<List<String>> strangePlaces() {
        String id = PostFixtures.ID.value().toString();
        return Stream.of(List.of("1"), List.of("", ""), List.of("soon", id), List.of("1", "x"), List.of("1", id, id));
    }

    @Test
    void findsItsPlaceAgainByTheCursor() {
        Selection.Place place = Selection.Place.of(published(news()));

        assertThat(Selection.Place.read(place.cursor())).isEqualTo(place);
    }

    @Test
    void beginsAtTheBeginning() {
        assertThat(Selection.Place.read(null)).isNull();
    }

    @ParameterizedTest
    @MethodSource("strangePlaces")
    void refusesACursorOfAnotherList(List<String> values) {
        String cursor = Cursor.of(values.toArray(String[]::new));

        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Selection.Place.read(cursor));
    }
}
