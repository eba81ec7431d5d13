package cat.xarxa.local.stack;

import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.Server;
import java.util.List;

/** A server that starts as it is told to, and notes it. */
final class FakeServer implements Server {

    private final String name;
    private final List<String> notes;
    private final Runnable starting;
    private volatile boolean running;

    FakeServer(String name, List<String> notes, Runnable starting) {
        this.name = name;
        this.notes = notes;
        this.starting = starting;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public void start(Progress progress) {
        notes.add(name + " begins");
        starting.run();
        running = true;
        notes.add(name + " is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public boolean isRunning() {
        return running;
    }
}
