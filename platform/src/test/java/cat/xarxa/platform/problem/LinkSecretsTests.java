package cat.xarxa.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkSecretsTests {

    private static final String TOKEN = "q3-Zr0_y8mLk2TVxw9aQe7uJdHc5bNfGsP1oRiXt4EA";

    @Test
    void masksTheSecretOfALink() {
        assertThat(LinkSecrets.masked(
                        "I/O error on GET request for \"http://n:80/api/v1/guest-pages/" + TOKEN + "/end\""))
                .isEqualTo("I/O error on GET request for \"http://n:80/api/v1/guest-pages/***/end\"");
    }

    @Test
    void leavesIdsAsTheyAre() {
        String path = "/api/v1/posts/019f9b6a-3c09-7c11-9a1e-2b7a5f80a001";

        assertThat(LinkSecrets.masked(path)).isEqualTo(path);
        assertThat(LinkSecrets.masked(null)).isEmpty();
    }
}
