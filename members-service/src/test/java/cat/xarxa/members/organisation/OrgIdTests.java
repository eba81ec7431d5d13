package cat.xarxa.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"vic", "el-palau-d-anglesola", "r2"})
    void isASlug(String slug) {
        assertThat(OrgId.parse(slug)).hasValue(new OrgId(slug)).hasToString("Optional[" + slug + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vic", "vic-", "-vic", "a--b", "mataró", "vic/manlleu", "$ne", "vic "})
    void isNothingElse(String text) {
        assertThat(OrgId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new OrgId(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 10_000})
    void isNoLongerThanEightyCharacters(int length) {
        assertThat(OrgId.parse("a".repeat(80))).isPresent();
        assertThat(OrgId.parse("a".repeat(length))).isEmpty();
    }
}
