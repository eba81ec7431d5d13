package cat.xarxa.platform.consumer.failure;

/** Nothing is wrong with the event: the database or the broker was not there. It is tried until it is. */
public final class InfrastructureFailure extends EventFailure {

    private static final long serialVersionUID = 1L;

    InfrastructureFailure(Throwable reason) {
        super("infrastructure failed with " + reason.getClass().getName(), reason);
    }
}
