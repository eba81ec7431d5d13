package cat.xarxa.platform.consumer.failure;

/** The use case could not deal with the event. */
public final class HandlerFailure extends EventFailure {

    private static final long serialVersionUID = 1L;

    HandlerFailure(Throwable reason) {
        super("the handler failed with " + reason.getClass().getName(), reason);
    }
}
