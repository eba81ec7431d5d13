package cat.xarxa.notification.pace;

import java.time.Duration;

/** Whether a letter may go to its domain now. */
public sealed interface Leave {

    /**
     * It may; how it went has to be told.
     *
     * @param toSlowDomain whether it takes the one way that all slow domains share
     */
    record Go(String domain, boolean toSlowDomain) implements Leave {}

    /**
     * It is to come back later.
     *
     * @param why in a short code
     */
    record Later(Duration pause, String why) implements Leave {}
}
