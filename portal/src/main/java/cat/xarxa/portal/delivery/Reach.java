package cat.xarxa.portal.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * How far a publication has come.
 *
 * @param tellings oldest first; none before notification-service has heard of it
 */
public record Reach(List<Telling> tellings) {

    /** Of what nobody was told, or not yet. */
    static final Reach NOBODY = new Reach(List.of());

    public Reach {
        tellings = List.copyOf(tellings);
    }

    static Reach of(Deliveries deliveries) {
        return new Reach(deliveries.runs().stream().map(Reach::telling).toList());
    }

    /** Whether notification-service has heard of it. */
    public boolean isBegun() {
        return !tellings.isEmpty();
    }

    /** Whether nothing more will happen. */
    public boolean isComplete() {
        return isBegun() && tellings.stream().allMatch(Telling::complete);
    }

    private static Telling telling(Deliveries.Run run) {
        List<Tally> tallies = new ArrayList<>();
        run.counts()
                .forEach((channel, states) -> states.forEach((state, number) -> {
                    if (number > 0) {
                        tallies.add(new Tally(channel, state(state, run), number));
                    }
                }));
        return new Telling(
                run.sourceEventId(),
                run.what(),
                run.state(),
                run.startedAt(),
                run.slices().total(),
                run.slices().done(),
                tallies);
    }

    private static String state(String state, Deliveries.Run run) {
        return run.isHeldBack() && state.equals(DeliveryState.HELD.name()) ? DeliveryState.HELD_BACK.name() : state;
    }

    /**
     * One telling: of the post or activity itself, or of a recording.
     *
     * @param id by which its hold is found
     * @param kind POST, ACTIVITY or RECORDING; CHANGE, CORRECTION or WITHDRAWAL of a post
     * @param slices for how many parts of the network it has to be decided who gets it
     * @param decided for how many it is
     */
    public record Telling(
            UUID id, String kind, String state, Instant startedAt, long slices, long decided, List<Tally> tallies) {

        /** Names the text of its kind. */
        public String kindKey() {
            return "reach.kind." + kind;
        }

        /** Deliveries that are known of so far. */
        public long all() {
            return tallies.stream().mapToLong(Tally::number).sum();
        }

        /** Those that change no more. */
        public long settled() {
            return tallies.stream()
                    .filter(tally -> DeliveryState.isSettled(tally.state()))
                    .mapToLong(Tally::number)
                    .sum();
        }

        /** Whether its mails wait, and can be recalled. */
        public boolean isHeldBack() {
            return state.equals("PLANNED") || state.equals("HELD");
        }

        public boolean isRecalled() {
            return state.equals("RECALLED");
        }

        public boolean isExpired() {
            return state.equals("EXPIRED");
        }

        public boolean complete() {
            return !isHeldBack() && decided == slices && settled() == all();
        }

        /** In how many inboxes it is. */
        public long inboxes() {
            return number("INBOX", "DELIVERED");
        }

        /** How many mails the mail server has taken. */
        public long mails() {
            return number("EMAIL", "ACCEPTED");
        }

        /** How many mails wait to be told in a digest. */
        public long waiting() {
            return number("EMAIL", "HELD");
        }

        private long number(String channel, String state) {
            return tallies.stream()
                    .filter(tally ->
                            tally.channel().equals(channel) && tally.state().equals(state))
                    .mapToLong(Tally::number)
                    .sum();
        }
    }

    /** How many deliveries on a channel are in a state. */
    public record Tally(String channel, String state, long number) {

        private static final Map<String, String> CHANNELS = Map.of("INBOX", "channel.INBOX", "EMAIL", "channel.EMAIL");

        public String channelKey() {
            return Objects.requireNonNullElse(CHANNELS.get(channel), "channel.other");
        }

        public String stateKey() {
            return DeliveryState.key(state);
        }
    }
}
