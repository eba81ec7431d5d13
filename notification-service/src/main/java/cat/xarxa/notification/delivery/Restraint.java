package cat.xarxa.notification.delivery;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a mail does not go as it was asked for, because of how its recipient wants to be written to. Both rows of what
 * somebody is told keep it: the mail's explains itself by it, and the inbox tells of it.
 *
 * @param until when a mail that was put off goes, null for one that was not
 */
public record Restraint(Cause cause, @Nullable Instant until) {

    public Restraint {
        if ((cause == Cause.QUIET_HOURS) == (until == null)) {
            throw new IllegalArgumentException(cause + " until " + until);
        }
    }

    public static Restraint of(Cause cause) {
        return new Restraint(cause, null);
    }

    /** It waits until nobody is disturbed by it. */
    public static Restraint quietUntil(Instant end) {
        return new Restraint(Cause.QUIET_HOURS, end);
    }

    /** What keeps it. */
    public enum Cause {
        /** The recipient wants no mails on such things. */
        EMAIL_OFF,
        /** It goes as soon as the recipient's quiet time is over. */
        QUIET_HOURS,
        /** The recipient has as many mails of that day as they want, and reads it in the next digest. */
        CAP;

        /** Its name in the texts and in the ledger. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
