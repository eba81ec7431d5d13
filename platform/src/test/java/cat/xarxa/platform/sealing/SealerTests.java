package cat.xarxa.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SealerTests {

    private static final String TEXT = "{\"name\":\"Núria\",\"lang\":\"ca\"}";

    private final SealingKey key = SealingKey.generate();

    @Test
    void opensWhatItSealed() {
        String sealed = Sealer.seal(key, "person-1", TEXT);
        assertThat(sealed).startsWith("v1.").doesNotContain("Núria");
        assertThat(Sealer.open(key, "person-1", sealed)).isEqualTo(TEXT);
    }

    @Test
    void opensWithAKeyThatTravelled() {
        String sealed = Sealer.seal(key, "person-1", TEXT);
        assertThat(Sealer.open(SealingKey.decode(key.encoded()), "person-1", sealed))
                .isEqualTo(TEXT);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(Sealer.seal(key, "person-1", TEXT)).isNotEqualTo(Sealer.seal(key, "person-1", TEXT));
    }

    @Test
    void opensForNobodyElse() {
        String sealed = Sealer.seal(key, "person-1", TEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(key, "person-2", sealed));
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(SealingKey.generate(), "person-1", sealed));
    }

    @Test
    void opensNothingThatWasChanged() {
        String sealed = Sealer.seal(key, "person-1", TEXT);
        char last = sealed.charAt(sealed.length() - 5);
        String changed = sealed.substring(0, sealed.length() - 5)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 4);
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(key, "person-1", changed));
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(key, "person-1", "v2" + sealed.substring(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(key, "person-1", "v1.a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Sealer.open(key, "person-1", "v1.AAAA.AAAA"));
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealingKey.decode("c2hvcnQ="));
    }

    @Test
    void showsNoKeyInTexts() {
        assertThat(key.toString()).doesNotContain(key.encoded());
    }
}
