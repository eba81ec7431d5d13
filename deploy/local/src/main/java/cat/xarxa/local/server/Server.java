package cat.xarxa.local.server;

/** A server that can be started, stopped, paused and started again, with its data kept in between. */
public interface Server {

    /** As people call it, for example {@code Kafka}. */
    String name();

    /** The port on 127.0.0.1; the same after a restart. */
    int port();

    /**
     * Starts the server and returns when it is ready.
     *
     * @throws ServerFailure when it cannot start; nothing is left running then
     */
    void start(Progress progress);

    /** Starts without telling. */
    default void start() {
        start(Progress.silent());
    }

    /** Asks the server to stop and waits until it is gone; nothing happens when it does not run. */
    void stop();

    /** Ends the server at once, as {@code kill -9} does. */
    void kill();

    /** Stops and starts. */
    default void restart() {
        stop();
        start();
    }

    /** Freezes the server: its connections stay open and nothing answers. */
    void pause();

    /** Ends {@link #pause()}. */
    void resume();

    boolean isRunning();
}
