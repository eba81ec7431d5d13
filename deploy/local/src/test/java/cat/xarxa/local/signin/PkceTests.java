package cat.xarxa.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTests {

    @Test
    void derivesTheChallengeOfTheStandard() {
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(Pkce.random().verifier())
                .hasSize(43)
                .isNotEqualTo(Pkce.random().verifier());
    }
}
