package cat.xarxa.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedLanguageTests {

    private final Findings findings = new Findings();

    @Test
    void isCatalanUnlessAskedOtherwise() {
        assertThat(FeedLanguage.of(null, findings)).isEqualTo(Language.CA);
        findings.refuseAny();
    }

    @ParameterizedTest
    @EnumSource
    void isWhatIsAskedFor(Language language) {
        assertThat(FeedLanguage.of(language.code(), findings)).isEqualTo(language);
        findings.refuseAny();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "CA", "ca-ES"})
    void namesTheParameterAtFault(String lang) {
        FeedLanguage.of(lang, findings);

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, findings::refuseAny);

        assertThat(refusal.fields()).extracting(FieldProblem::field).containsExactly("lang");
    }
}
