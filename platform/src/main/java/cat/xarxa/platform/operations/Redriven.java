package cat.xarxa.platform.operations;

import org.jspecify.annotations.Nullable;

/**
 * What came of a dead letter.
 *
 * @param outcome one of the words below
 * @param cause why it, or one behind it, could not be taken
 */
record Redriven(String id, String outcome, @Nullable String cause) {

    static final String TAKEN = "TAKEN";
    static final String STILL_DEAD = "STILL_DEAD";
    static final String WOULD_BE_TAKEN = "WOULD_BE_TAKEN";
    static final String WOULD_STAY_DEAD = "WOULD_STAY_DEAD";
    static final String DISCARDED = "DISCARDED";
    static final String NEXT_IS_DEAD = "NEXT_IS_DEAD";
}
