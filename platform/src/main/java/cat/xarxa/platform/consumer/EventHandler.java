package cat.xarxa.platform.consumer;

/** What a use case does with one event, inside the transaction that also records the event as applied. */
@FunctionalInterface
public interface EventHandler<T> {

    /** Must keep its effects in the database: the body is run again on a transient error. */
    void handle(EventEnvelope envelope, T data);
}
