package cat.xarxa.platform.consumer.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import java.net.ConnectException;
import java.util.List;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFailureTests {

    private static final ServerAddress SERVER = new ServerAddress();

    static List<Throwable> infrastructure() {
        MongoException labelled = new MongoException("made up");
        labelled.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
        return List.of(
                new MongoTimeoutException("no primary"),
                new MongoSocketReadException("gone", SERVER),
                new MongoNotPrimaryException(new BsonDocument(), SERVER),
                labelled,
                command(13, "Unauthorized"),
                command(14031, "OutOfDiskSpace"),
                new DisconnectException(),
                new ConnectException("refused"));
    }

    static List<Throwable> deterministic() {
        return List.of(
                new IllegalStateException("no"),
                new NullPointerException(),
                new DuplicateKeyException(new BsonDocument(), SERVER, WriteConcernResult.unacknowledged()),
                command(121, "DocumentValidationFailure"),
                new RecordTooLargeException());
    }

    @ParameterizedTest
    @MethodSource("infrastructure")
    void waitsWhenAServerIsBehindIt(Throwable reason) {
        assertThat(EventFailure.of(new RuntimeException("wrapped", reason))).isInstanceOf(InfrastructureFailure.class);
    }

    @ParameterizedTest
    @MethodSource("deterministic")
    void setsAsideWhatWillFailAgain(Throwable reason) {
        assertThat(EventFailure.of(new RuntimeException("wrapped", reason))).isInstanceOf(HandlerFailure.class);
    }

    @Test
    void staysWhatItIsWhoeverWrapsIt() {
        MalformedEvent malformed = new MalformedEvent("no event");
        assertThat(EventFailure.of(new RuntimeException(new RuntimeException(malformed))))
                .isSameAs(malformed);
    }

    @Test
    void quotesNothingOfThePayloadToThoseWhoLogIt() {
        EventFailure failure = EventFailure.of(new IllegalArgumentException("bad address: someone@example.org"));
        assertThat(failure.getMessage()).doesNotContain("someone");
        assertThat(failure.getCause()).isNull();
        assertThat(failure.getSuppressed()).isEmpty();
        assertThat(failure.reason()).hasMessageContaining("someone");
    }

    private static MongoCommandException command(int code, String name) {
        BsonDocument answer = new BsonDocument("code", new BsonInt32(code)).append("codeName", new BsonString(name));
        return new MongoCommandException(answer, SERVER);
    }
}
