package cat.xarxa.platform.consumer.failure;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.TransientDataAccessResourceException;

/** Tells a server that is away, full or shut to us, and what has not been heard of yet, from an event that is wrong. */
final class Infrastructure {

    private static final List<Class<? extends Throwable>> KINDS = List.of(
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoServerUnavailableException.class,
            MongoConnectionPoolClearedException.class,
            MongoInterruptedException.class,
            MongoSecurityException.class,
            MongoExecutionTimeoutException.class,
            MongoWriteConcernException.class,
            RetriableException.class,
            InterruptException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            TimeoutException.class,
            InterruptedException.class,
            TransientDataAccessResourceException.class);

    private static final List<String> LABELS = List.of(
            MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL,
            MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL,
            "RetryableWriteError");

    /**
     * Server codes: unauthorized, authentication, lock timeouts, time limits, network, shutdown, write conflict, no
     * such transaction, out of disk space.
     */
    private static final Set<Integer> CODES = Set.of(13, 18, 24, 46, 50, 89, 91, 112, 202, 251, 262, 14031);

    private Infrastructure() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable candidate = cause;
            if (KINDS.stream().anyMatch(kind -> kind.isInstance(candidate)) || isPassing(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Throwable cause) {
        return cause instanceof MongoException e
                && (CODES.contains(e.getCode()) || LABELS.stream().anyMatch(e::hasErrorLabel));
    }
}
