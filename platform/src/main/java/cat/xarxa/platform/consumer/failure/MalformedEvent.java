package cat.xarxa.platform.consumer.failure;

/** The record is no event that this consumer can read, and will be none tomorrow. Its message quotes no payload. */
public final class MalformedEvent extends EventFailure {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String message) {
        super(message);
    }

    public MalformedEvent(String message, Throwable reason) {
        super(message, reason);
    }
}
