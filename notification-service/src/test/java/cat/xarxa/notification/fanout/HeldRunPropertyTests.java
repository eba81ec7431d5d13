package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.fanout.FanoutRun.State;
import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.hold.HoldRule;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is done to held runs, in whatever order, by a clock of the test's; a seed repeats one. */
class HeldRunPropertyTests {

    private static final int RUNS = 10_000;
    private static final int ACTS = 25;
    private static final Instant BEGUN = Instant.parse("2026-11-24T09:30:00Z");
    private static final Map<State, Set<State>> WAYS = new EnumMap<>(Map.of(
            State.PLANNED, EnumSet.of(State.HELD, State.RECALLED),
            State.HELD, EnumSet.of(State.RELEASED, State.RECALLED, State.EXPIRED),
            State.RELEASED, EnumSet.of(State.COMPLETED),
            State.COMPLETED, EnumSet.of(State.RELEASED),
            State.RECALLED, EnumSet.noneOf(State.class),
            State.EXPIRED, EnumSet.noneOf(State.class)));

    private final Set<State> seen = EnumSet.noneOf(State.class);

    @Test
    void goOnlyTheirWaysAndNeverToManyWithoutASecondPairOfEyes() {
        for (long seed = 1; seed <= RUNS; seed++) {
            try {
                live(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertThat(seen).as("all that may become of a run has come up").isEqualTo(EnumSet.allOf(State.class));
    }

    private void live(Random chance) {
        FanoutRun run = FanoutRun.planned(new UUID(1, chance.nextLong()), networkNews(), 1);
        long people = chance.nextInt(400);
        Instant now = BEGUN;
        run.holdBack(Hold.begun(
                new HoldRule(Duration.ofMinutes(chance.nextInt(10)), Duration.ofMinutes(chance.nextInt(30)), 200),
                chance.nextInt(4) == 0 ? null : "author",
                BEGUN));
        for (int act = 0; act < ACTS; act++) {
            now = now.plus(Duration.ofMinutes(chance.nextInt(240)));
            State before = run.state();
            attempt(run, chance.nextInt(9), people, now);
            seen.add(run.state());
            check(run, before, people);
        }
    }

    private static void attempt(FanoutRun run, int act, long people, Instant now) {
        try {
            switch (act) {
                case 0 -> run.count(people);
                case 1 -> run.approve("author");
                case 2 -> run.approve("colleague");
                case 3 -> run.release();
                case 4 -> run.recall();
                case 5 -> run.goOn(1);
                case 6 -> run.complete();
                case 7 -> run.hold().filter(hold -> hold.isForfeit(now)).ifPresent(hold -> run.expire());
                default -> run.hold().filter(hold -> hold.isOver(now)).ifPresent(hold -> run.release());
            }
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("not ");
        }
    }

    private static void check(FanoutRun run, State before, long people) {
        if (run.state() != before) {
            assertThat(WAYS.get(before)).as("from " + before).contains(run.state());
        }
        Hold hold = run.hold().orElseThrow();
        if (people > 200 && (run.state() == State.RELEASED || run.state() == State.COMPLETED)) {
            assertThat(hold.approver()).isNotNull();
        }
        if (hold.author() != null) {
            assertThat(hold.approver()).isNotEqualTo(hold.author());
        }
    }
}
