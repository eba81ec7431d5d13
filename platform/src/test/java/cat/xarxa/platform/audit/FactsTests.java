package cat.xarxa.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cat.xarxa.platform.audit.chain.AuditEntry.Change;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTests {

    private final Facts draft = Facts.none()
            .with("state", "DRAFT")
            .with("themes", List.of("housing", "care"))
            .hidden("texts", Map.of("ca", "Aina Puig"));

    @Test
    void tellsOnlyWhatChanged() {
        Facts published = draft.with("state", "PUBLISHED").with("day", LocalDate.of(2026, 11, 26));

        assertThat(draft.to(published, text -> "print"))
                .containsExactly(new Change("state", "DRAFT", "PUBLISHED"), new Change("day", null, "2026-11-26"));
    }

    @Test
    void tellsEverythingOfWhatIsNewOrGone() {
        assertThat(Facts.none().to(draft, text -> "print"))
                .containsExactly(
                        new Change("state", null, "DRAFT"),
                        new Change("themes", null, "housing,care"),
                        new Change("texts", null, "print"));
        assertThat(draft.to(Facts.none(), text -> "print")).hasSize(3).allMatch(change -> change.after() == null);
    }

    @Test
    void showsAFingerprintOfWhatIsHidden() {
        Facts rewritten = draft.hidden("texts", Map.of("ca", "Pau Serra"));

        assertThat(draft.to(rewritten, text -> "print of " + text.length()))
                .containsExactly(new Change("texts", "print of 18", "print of 18"));
        assertThat(draft.to(draft.hidden("texts", Map.of("ca", "Aina Puig")), text -> text))
                .isEmpty();
    }

    @Test
    void showsAFingerprintOfWhatIsLong() {
        List<String> many = Collections.nCopies(100, "08112");

        assertThat(Facts.none().to(Facts.none().with("territories", many), text -> "print"))
                .containsExactly(new Change("territories", null, "print"));
    }

    @Test
    void showsWhichOfSeveralHiddenOnesChanged() {
        Facts before = Facts.none().hiddenEach("texts", new TreeMap<>(Map.of("CA", "Hola", "ES", "Ola")));
        Facts after = Facts.none().hiddenEach("texts", new TreeMap<>(Map.of("CA", "Hola", "ES", "Hola")));

        assertThat(before.to(after, text -> text)).containsExactly(new Change("texts.ES", "\"Ola\"", "\"Hola\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aina Puig", "aina@example.org", "line\nbreak", "https://example.org/?token=a"})
    void refusesWhatMightBeANameAnAddressOrAText(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.none().with("field", value));
    }
}
