package cat.xarxa.platform.transaction;

import com.mongodb.MongoException;

/** Whether the server says that a transaction did not happen and may simply be run again. */
final class Transience {

    private Transience() {}

    static boolean of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException e
                    && e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)) {
                return true;
            }
        }
        return false;
    }
}
