package cat.xarxa.platform.caller.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IssuerKeysTests {

    private final AtomicInteger questions = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private boolean away;
    private JWKSet published = keys("first");

    private final IssuerKeys keys = new IssuerKeys(this::answer, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void asksOnceForAllTokens() throws KeySourceException {
        assertThat(find("first")).isTrue();
        assertThat(find("first")).isTrue();
        assertThat(questions).hasValue(1);
    }

    @Test
    void asksAgainAfterFiveMinutes() throws KeySourceException {
        find("first");
        now = now.plus(Duration.ofMinutes(6));
        find("first");
        assertThat(questions).hasValue(2);
    }

    @Test
    void picksUpANewKeyWithOneQuestion() throws KeySourceException {
        find("first");
        published = keys("second");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(find("second")).isTrue();
        assertThat(questions).hasValue(2);
    }

    @Test
    void asksOnceAMinuteWhateverUnknownKeysAreNamed() throws KeySourceException {
        for (int i = 0; i < 59; i++) {
            now = now.plus(Duration.ofSeconds(1));
            assertThat(find("unknown-" + i)).isFalse();
        }
        assertThat(questions).hasValue(1);
    }

    @Test
    void keepsTheKeysWhileTheIssuerIsAway() throws KeySourceException {
        find("first");
        away = true;
        now = now.plus(Duration.ofHours(10));
        assertThat(find("first")).isTrue();
    }

    @Test
    void forgetsAKeyThatTheIssuerHasWithdrawn() throws KeySourceException {
        find("first");
        published = keys("second");
        now = now.plus(Duration.ofMinutes(6));
        find("second");
        assertThat(find("first")).isFalse();
    }

    @Test
    void saysThatItCannotTellWhenTheIssuerWasNeverThere() {
        away = true;
        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
        assertThat(questions).as("not each request waits for it").hasValue(1);
    }

    @Test
    void findsTheIssuerSoonAfterItHasCome() throws KeySourceException {
        away = true;
        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
        away = false;
        now = now.plus(Duration.ofSeconds(2));
        assertThat(find("first")).isTrue();
    }

    private boolean find(String keyId) throws KeySourceException {
        JWKMatcher matcher = new JWKMatcher.Builder().keyID(keyId).build();
        return !keys.get(new JWKSelector(matcher), null).isEmpty();
    }

    private JWKSet answer() throws IOException {
        questions.incrementAndGet();
        if (away) {
            throw new IOException("away");
        }
        return published;
    }

    private static JWKSet keys(String id) {
        return new JWKSet(new OctetSequenceKey.Builder(new byte[32]).keyID(id).build());
    }
}
