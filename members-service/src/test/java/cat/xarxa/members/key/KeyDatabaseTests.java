package cat.xarxa.members.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDatabaseTests {

    private static final ConnectionString OWN = new ConnectionString("mongodb://a:1,b:2/xarxa_members?replicaSet=rs0");

    @Test
    void isAnotherDatabaseOfTheSameServers() {
        ConnectionString keys = new ConnectionString("mongodb://b:2,a:1/xarxa_members_keys?replicaSet=rs0");

        assertThat(KeyDatabase.beside(OWN, keys).name()).isEqualTo("xarxa_members_keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://c:3/xarxa_members_keys", "mongodb://a:1/xarxa_members_keys"})
    void refusesAnotherServer(String keys) {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyDatabase.beside(OWN, new ConnectionString(keys)))
                .withMessageContaining("XARXA_KEYS_MONGODB_URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://a:1,b:2/xarxa_members", "mongodb://a:1,b:2/"})
    void refusesADatabaseThatIsNotItsOwn(String keys) {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyDatabase.beside(OWN, new ConnectionString(keys)))
                .withMessageContaining("of its own");
    }
}
