package cat.xarxa.acceptance.fault.crash;

import cat.xarxa.local.server.ProcessServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A service that takes a second more for each event, until it ends. */
public final class Slowness {

    private static final String HANDLER = "cat.xarxa.platform.consumer.Intake,handle";

    private final Path mark;
    private int felt;

    private Slowness(Path mark) {
        this.mark = mark;
    }

    /** Starts a service that is down; it is slow. */
    public static Slowness prepare(ProcessServer instance, Path folder) {
        try {
            String agent = AgentJar.option(folder);
            Path mark = Files.createTempFile(folder.toAbsolutePath(), "slow", ".mark");
            instance.startWith(Map.of("JAVA_TOOL_OPTIONS", agent + "=" + HANDLER + ",SLOW,0," + mark));
            return new Slowness(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many events were slow by now. */
    public int felt() {
        try {
            felt = Files.exists(mark) ? (int) Files.size(mark) : felt;
            return felt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it is as quick as ever. */
    public void end() {
        felt();
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
