package cat.xarxa.notification.background;

import java.time.Duration;

/** What a {@link Worker} does over and over. */
@FunctionalInterface
public interface Work {

    /**
     * Does the next piece of work, if there is one.
     *
     * @return how long to rest unless woken; zero to go on at once
     */
    Duration turn();
}
