package cat.xarxa.acceptance.fault.history;

/** What a client asks for. */
public enum Operation {
    CREATE_POST,
    REWRITE_POST,
    PUBLISH_POST,
    CREATE_ACTIVITY,
    PUBLISH_ACTIVITY,
    ADD_RECORDING;

    /** Whether people are told of it. */
    public boolean tells() {
        return this == PUBLISH_POST || this == PUBLISH_ACTIVITY || this == ADD_RECORDING;
    }

    /** Whether something new begins with it. */
    public boolean creates() {
        return this == CREATE_POST || this == CREATE_ACTIVITY;
    }
}
