package cat.xarxa.platform.consumer.order;

/** What the position of a consumer says about an event that arrives. */
public enum Verdict {
    /** It is the one that comes next: apply it. */
    NEXT,
    /** It, or a later one, has been applied: change nothing. */
    OLD,
    /** An earlier one has not arrived: wait for that. */
    BEHIND_GAP,
    /** An earlier one is a dead letter: wait until that is redriven or discarded. */
    BEHIND_DEAD_LETTER
}
