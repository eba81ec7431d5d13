package cat.xarxa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTests {

    @Test
    void endsWhereNothingWasFoundBeyondThePage() {
        Listing<String> page = Listing.of(List.of("a", "b"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isNull();
    }

    @Test
    void goesOnAfterItsLastItem() {
        Listing<String> page = Listing.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(Cursor.of("b"));
    }

    @Test
    void staysThePageThatItIsInAnotherForm() {
        Listing<Integer> page = Listing.of(List.of("a", "bb"), 1, Cursor::of).map(String::length);

        assertThat(page).isEqualTo(new Listing<>(List.of(1), Cursor.of("a")));
    }
}
