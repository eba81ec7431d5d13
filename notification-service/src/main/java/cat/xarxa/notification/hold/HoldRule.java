package cat.xarxa.notification.hold;

import java.time.Duration;

/**
 * For how long the office has mails held back. What is large waits longer, and for a second pair of eyes.
 *
 * @param usual before what is not large
 * @param large before what is
 * @param largeAbove how many people a telling reaches at most without being large
 */
public record HoldRule(Duration usual, Duration large, int largeAbove) {

    /** Longer than that nobody looks whether it was a mistake. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public HoldRule {
        if (isOut(usual) || isOut(large) || largeAbove < 0) {
            throw new IllegalArgumentException(
                    "no hold of " + usual + ", or " + large + " above " + largeAbove + " people");
        }
    }

    /** Whether nothing is ever held back. */
    public boolean isNone() {
        return usual.isZero() && large.isZero();
    }

    /** Whether so many people are many. */
    public boolean isLarge(long people) {
        return people > largeAbove;
    }

    public Duration lengthFor(long people) {
        return isLarge(people) ? large : usual;
    }

    private static boolean isOut(Duration length) {
        return length.isNegative() || length.compareTo(LONGEST) > 0;
    }
}
