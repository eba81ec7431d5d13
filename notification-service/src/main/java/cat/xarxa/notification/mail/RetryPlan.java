package cat.xarxa.notification.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try a mail again that was not taken.
 *
 * @param first pause after the first attempt; each further one is three times as long
 * @param longest no pause is longer
 * @param giveUpAfter since the mail was written down
 */
record RetryPlan(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int FACTOR = 3;

    RetryPlan beginningWith(Duration other) {
        return new RetryPlan(other, longest, giveUpAfter);
    }

    /**
     * The pause after so many attempts.
     *
     * @param waited since the mail was written down
     * @return empty when it is time to give up
     */
    Optional<Duration> after(int attempts, Duration waited) {
        Duration pause = first;
        for (int attempt = 1; attempt < attempts && pause.compareTo(longest) < 0; attempt++) {
            pause = pause.multipliedBy(FACTOR);
        }
        Duration bounded = pause.compareTo(longest) < 0 ? pause : longest;
        return waited.plus(bounded).compareTo(giveUpAfter) > 0 ? Optional.empty() : Optional.of(bounded);
    }
}
