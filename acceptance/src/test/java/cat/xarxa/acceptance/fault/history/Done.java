package cat.xarxa.acceptance.fault.history;

/** A write and what its client knows of it in the end. */
public record Done(Write write, Outcome outcome) {

    public boolean isAcknowledged() {
        return outcome.kind() == Outcome.Kind.OK;
    }

    public boolean isUnknown() {
        return outcome.kind() == Outcome.Kind.UNKNOWN;
    }

    /** What was written: an aggregate, or a recording of it. */
    public String written() {
        return outcome.id().isEmpty() ? write.aggregate() : outcome.id();
    }
}
