package cat.xarxa.platform.consumer.failure;

/**
 * An event was not taken. The reason behind is kept aside and not as the cause: its message may quote the payload, and
 * frameworks log causes.
 */
public abstract sealed class EventFailure extends RuntimeException
        permits MalformedEvent, HandlerFailure, InfrastructureFailure {

    private static final long serialVersionUID = 1L;

    private final transient Throwable reason;

    EventFailure(String message, Throwable reason) {
        super(message);
        this.reason = reason;
    }

    EventFailure(String message) {
        super(message);
        this.reason = this;
    }

    /** What happened. Not for logs. */
    public Throwable reason() {
        return reason;
    }

    /** Says what kind of failure it is; those that already are one stay as they are. */
    public static EventFailure of(Throwable reason) {
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventFailure failure) {
                return failure;
            }
        }
        return Infrastructure.isBehind(reason) ? new InfrastructureFailure(reason) : new HandlerFailure(reason);
    }
}
