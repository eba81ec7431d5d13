package cat.xarxa.platform.keystore;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.ConnectionString;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyStoreIT {

    private static KeyStore keys;

    private final UUID person = UUID.randomUUID();
    private final String key = SealingKey.generate().encoded();

    @BeforeAll
    static void open() {
        keys = KeyStore.at(new ConnectionString(RealServers.freshProperties().get("XARXA_MONGODB_URI")));
    }

    @AfterAll
    static void close() {
        keys.close();
    }

    @Test
    void keepsAKeyAndTheOneThatReplacesIt() {
        keys.put(person, SealingKey.generate().encoded());
        keys.put(person, key);

        assertThat(keys.of(List.of(person)).get(person).orElseThrow().encoded()).isEqualTo(key);
        assertThat(keys.isDestroyed(person)).isFalse();
    }

    @Test
    void bringsNoDestroyedKeyBackWhateverIsToldLate() {
        keys.put(person, key);
        keys.destroy(person);

        keys.put(person, key);

        assertThat(keys.of(List.of(person)).get(person)).isEmpty();
        assertThat(keys.isDestroyed(person)).isTrue();
    }

    @Test
    void remembersTheDestructionOfAKeyThatItNeverHad() {
        keys.destroy(person);
        keys.destroy(person);
        keys.put(person, key);

        assertThat(keys.of(List.of(person)).get(person)).isEmpty();
    }
}
