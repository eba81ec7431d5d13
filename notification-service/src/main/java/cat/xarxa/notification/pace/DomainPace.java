package cat.xarxa.notification.pace;

import cat.xarxa.notification.pace.Leave.Later;
import java.time.Duration;

/**
 * How one domain is doing. Times are those of a clock that never jumps, in nanoseconds; the caller sees to it that one
 * thread at a time looks.
 */
final class DomainPace {

    /** One that is slow for a moment is not to cost all that wait for it: it may be well again by then. */
    private static final long LONGEST_TURN = Duration.ofSeconds(30).toNanos();

    private final PaceSettings settings;
    private int underWay;
    private int breaks;
    private boolean slow;
    /** When the next letter would be due if all went at the average. */
    private long due;
    /** When it may be tried again after its connection broke. */
    private long restedAt;
    /** When the last of those comes back that were told to come later. */
    private long comingBack;

    DomainPace(PaceSettings settings, long now) {
        this.settings = settings;
        this.due = now;
        this.restedAt = now;
        this.comingBack = now;
    }

    boolean isSlow() {
        return slow;
    }

    /** Whether forgetting it would change nothing. */
    boolean isForgettable(long now) {
        return underWay == 0 && !slow && due - now <= 0;
    }

    boolean isResting(long now) {
        return restedAt - now > 0;
    }

    boolean isBusy() {
        return underWay >= settings.connections();
    }

    /** Whether as many letters went as a minute may have. */
    boolean isAhead(long now) {
        return due - now > settings.burst().toNanos();
    }

    void begin(long now) {
        underWay++;
        due = (due - now > 0 ? due : now) + settings.interval().toNanos();
    }

    void end(Duration took, boolean broke, long now) {
        underWay--;
        boolean wasSlow = slow;
        slow = broke || took.compareTo(settings.slowAfter()) > 0;
        breaks = broke ? breaks + 1 : 0;
        restedAt = broke ? now + settings.restAfter(breaks).toNanos() : now;
        if (wasSlow && !slow) {
            comingBack = now;
        }
    }

    /** Each that is told so comes back behind the one before, as fast as the domain bears it. */
    Later later(String why, long now) {
        long free = Math.max(restedAt - now, due - now - settings.burst().toNanos());
        long behind = Math.max(free, comingBack - now);
        long step = (slow ? settings.slowAfter() : settings.interval()).toNanos();
        long longest = breaks > 0 ? settings.longestRest().toNanos() : LONGEST_TURN;
        long pause = Math.min(Math.max(behind, 0) + step, longest);
        comingBack = now + pause;
        return new Later(Duration.ofNanos(pause), why);
    }
}
