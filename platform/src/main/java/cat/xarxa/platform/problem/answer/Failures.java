package cat.xarxa.platform.problem.answer;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;

/** Tells what a caller can mend, and what passes by itself, from what is our own fault. */
final class Failures {

    private static final int DEEPEST_CAUSE = 16;

    private Failures() {}

    static HttpStatus statusOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(Failures::known)
                .filter(HttpStatus::isError)
                .findFirst()
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** The status of a failure with a meaning of its own; {@link HttpStatus#OK} for any other. */
    private static HttpStatus known(Throwable failure) {
        return switch (failure) {
            case BodyTooLargeException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case BadRequestException _ -> HttpStatus.BAD_REQUEST;
            case InvalidParameterException parameters -> HttpStatus.valueOf(parameters.getErrorCode());
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case MongoException e when isOutage(e) -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.OK;
        };
    }

    /** No primary, no connection or majority in time, or a transaction that the server gave up. */
    private static boolean isOutage(MongoException e) {
        return switch (e) {
            case MongoClientException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoExecutionTimeoutException _,
                    MongoWriteConcernException _ -> true;
            default ->
                e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                        || e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
        };
    }
}
