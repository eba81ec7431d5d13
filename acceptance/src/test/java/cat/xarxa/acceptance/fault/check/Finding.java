package cat.xarxa.acceptance.fault.check;

/** One thing that is not as it was promised. */
public record Finding(Kind kind, String what) {

    @Override
    public String toString() {
        return kind + ": " + what;
    }

    /** Which promise is broken. */
    public enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** There, and nobody was told that it was written. */
        GHOST,
        /** There twice. */
        DUPLICATE,
        /** Mailed twice, which is only allowed of those in flight when the sender was killed. */
        MAILED_TWICE,
        /** Earlier or later than its aggregate's number says. */
        INVERSION,
        /** Has not arrived everywhere. */
        UNDELIVERED,
        /** Refused for a reason that no client gave. */
        REFUSED
    }
}
