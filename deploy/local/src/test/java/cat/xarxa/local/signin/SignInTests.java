package cat.xarxa.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTests {

    private static final Totp SECOND_FACTOR = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(59));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private FakeRealm realm;

    @BeforeEach
    void openRealm() throws IOException {
        realm = new FakeRealm();
    }

    @AfterEach
    void closeRealm() {
        realm.close();
    }

    private SignIn door() {
        return new SignIn(realm.issuer(), clock);
    }

    @Test
    void redeemsTheCodeThatThePagesLeadTo() {
        Session session = door().as("oficina@example.org", FakeRealm.PASSWORD);

        assertThat(session.bearer()).isEqualTo("t1");
        assertThat(realm.tokenRequests().getFirst())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the.code")
                .containsEntry("client_id", "xarxa-cli")
                .containsKey("code_verifier");
    }

    @Test
    void typesTheCurrentOneTimeCodeWhenItIsAskedFor() {
        realm.askingForASecondFactor();

        assertThat(door().as("oficina@example.org", FakeRealm.PASSWORD, SECOND_FACTOR)
                        .bearer())
                .isEqualTo("t1");
    }

    @Test
    void saysThatAOneTimeCodeIsMissing() {
        realm.askingForASecondFactor();

        assertThatThrownBy(() -> door().as("oficina@example.org", FakeRealm.PASSWORD))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("one-time code");
    }

    @Test
    void repeatsWhatThePageComplainsOf() {
        assertThatThrownBy(() -> door().as("oficina@example.org", "wrong"))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("oficina@example.org")
                .hasMessageContaining("Contrasenya no vàlida");
    }

    @Test
    void renewsATokenOnlyWhenItIsAboutToExpire() {
        Session session = door().as("oficina@example.org", FakeRealm.PASSWORD);

        now.updateAndGet(time -> time.plus(Duration.ofSeconds(49)));
        assertThat(session.bearer()).isEqualTo("t1");

        now.updateAndGet(time -> time.plus(Duration.ofSeconds(1)));
        assertThat(session.bearer()).isEqualTo("t2");
        assertThat(realm.tokenRequests().getLast())
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "r1");
    }

    @Test
    void letsAMachineClientInByItsSecret() {
        assertThat(door().asClient("coopcat-demo", "secret").bearer()).isEqualTo("t1");
        assertThat(realm.tokenRequests().getFirst())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_secret", "secret");
    }

    @Test
    void saysThatNobodyAnswers() {
        realm.close();

        assertThatThrownBy(() -> door().as("oficina@example.org", "x"))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("does not answer");
    }
}
