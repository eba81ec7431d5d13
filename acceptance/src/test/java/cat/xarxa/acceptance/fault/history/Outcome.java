package cat.xarxa.acceptance.fault.history;

/**
 * What a client knows of its write in the end.
 *
 * @param status of HTTP, 0 when no answer came
 * @param id of what was written: the post, the activity or the recording
 * @param version after it, empty when none was told
 */
public record Outcome(Kind kind, int status, String id, String version) {

    /** No answer, or one that leaves open whether it was done. */
    public static Outcome unknown(int status) {
        return new Outcome(Kind.UNKNOWN, status, "", "");
    }

    /** Refused: nothing was done. */
    public static Outcome refused(int status) {
        return new Outcome(Kind.FAIL, status, "", "");
    }

    /** Done, as the system says. */
    public static Outcome acknowledged(int status, String id, String version) {
        return new Outcome(Kind.OK, status, id, version);
    }

    /** As Jepsen calls them. */
    public enum Kind {
        OK,
        FAIL,
        UNKNOWN
    }
}
