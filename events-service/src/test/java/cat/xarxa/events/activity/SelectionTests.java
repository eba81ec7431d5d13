package cat.xarxa.events.activity;

import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.drafted;
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
        String id = ActivityFixtures.ID.value().toString();
        return Stream.of(List.of("1"), List.of("", ""), List.of("soon", id), List.of("1", "x"), List.of("1", id, id));
    }

    @Test
    void findsItsPlaceAgainByTheCursor() {
        Selection.Place place = Selection.Place.of(drafted(conferenceDay()));

        assertThat(Selection.Place.read(place.cursor())).isEqualTo(place);
        assertThat(place.listedAt()).isEqualTo("2021-03-01T23:00:00Z");
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

    @Test
    void showsFeedsWhatIsPublishedForEverybody() {
        Selection selection = Selection.published(Filter.none(), 50);

        assertThat(selection.state()).isEqualTo(Activity.State.PUBLISHED);
        assertThat(selection.reader()).isEqualTo(Reader.anyone());
        assertThat(selection.limit()).isEqualTo(50);
    }
}
