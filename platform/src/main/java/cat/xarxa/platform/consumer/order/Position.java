package cat.xarxa.platform.consumer.order;

import org.jspecify.annotations.Nullable;

/**
 * How far a consumer has come with one aggregate.
 *
 * @param epoch epoch of the last event applied, 0 when there is none
 * @param sequence number of the last event applied, 0 when there is none
 * @param parked how many events wait
 * @param blockedBy the dead letter that later events wait behind, null when there is none
 */
public record Position(
        Aggregate aggregate,
        long epoch,
        long sequence,
        int parked,
        @Nullable String blockedBy) {

    static Position beginning(Aggregate aggregate) {
        return new Position(aggregate, 0, 0, 0, null);
    }

    /**
     * Judges an event. Numbers have no holes within an epoch; a new epoch goes on from any number, since a restored
     * source forgot some that it had told.
     *
     * @param compacted whether each event carries the whole state: then any newer one is next, whatever went missing
     */
    public Verdict judge(long epochOfEvent, long sequenceOfEvent, boolean compacted) {
        if (epochOfEvent < epoch || (epochOfEvent == epoch && sequenceOfEvent <= sequence)) {
            return Verdict.OLD;
        }
        if (compacted) {
            return Verdict.NEXT;
        }
        if (blockedBy != null) {
            return Verdict.BEHIND_DEAD_LETTER;
        }
        boolean follows = sequenceOfEvent == sequence + 1 || (epoch > 0 && epochOfEvent > epoch);
        return follows ? Verdict.NEXT : Verdict.BEHIND_GAP;
    }

    /** The position after that event. */
    public Position at(long epochOfEvent, long sequenceOfEvent) {
        return new Position(aggregate, epochOfEvent, sequenceOfEvent, parked, blockedBy);
    }

    public Position oneMoreParked() {
        return new Position(aggregate, epoch, sequence, parked + 1, blockedBy);
    }

    public Position oneLessParked() {
        return new Position(aggregate, epoch, sequence, Math.max(0, parked - 1), blockedBy);
    }

    public Position blocked(String deadLetter) {
        return new Position(aggregate, epoch, sequence, parked, deadLetter);
    }

    public Position unblocked() {
        return new Position(aggregate, epoch, sequence, parked, null);
    }
}
