package cat.xarxa.local.server;

import java.nio.file.Path;

/**
 * Where a server lives.
 *
 * @param port its port on 127.0.0.1
 * @param data folder of its data, made when missing, kept when it stops
 * @param log file that its output is appended to
 * @param lifetime how long it runs
 */
public record ServerHome(int port, Path data, Path log, Lifetime lifetime) {

    public ServerHome {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** A home for tests: a free port, and an end with this JVM. */
    public static ServerHome forTests(Path folder, String name) {
        return new ServerHome(
                Ports.free(), folder.resolve(name), folder.resolve(name + ".log"), Lifetime.WITH_THIS_JVM);
    }

    /** A home that outlives this JVM. */
    public static ServerHome lasting(int port, Path data, Path log) {
        return new ServerHome(port, data, log, Lifetime.UNTIL_STOPPED);
    }

    /** Whether the server outlives this JVM; only such a one may be slow in its first run to be quicker later. */
    public boolean isLasting() {
        return lifetime == Lifetime.UNTIL_STOPPED;
    }
}
