package cat.xarxa.local.cli;

import cat.xarxa.local.running.RunRecord;
import cat.xarxa.local.running.RunRecords;
import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.stack.Beginning;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.PortPlan;
import cat.xarxa.local.stack.StackFolder;
import cat.xarxa.local.stack.StackPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The one stack of this folder that make starts and stops: what runs of it, and where. */
record LocalStack(Map<String, String> environment) {

    StackFolder folder() {
        return StackFolder.ofTheProject();
    }

    RunRecords records() {
        return new RunRecords(folder().run());
    }

    /** The parts that run, in the order in which they start. */
    Map<Part, RunRecord> running() {
        Map<Part, RunRecord> running = new EnumMap<>(Part.class);
        Arrays.stream(Part.values())
                .forEach(part -> records().running(part.label()).ifPresent(run -> running.put(part, run)));
        return running;
    }

    /** While something runs, the plan that it was started by; else the one that the environment asks for. */
    StackPlan plan() {
        PortPlan ports = PortPlan.fixed(running().isEmpty() ? environment : rememberedPorts());
        return new StackPlan(folder(), ports, Lifetime.UNTIL_STOPPED, Beginning.of(environment));
    }

    boolean isDemo() {
        return Beginning.of(environment).demo();
    }

    private Path portFile() {
        return folder().run().resolve("ports.env");
    }

    void remember(PortPlan ports) {
        try {
            Files.createDirectories(folder().run());
            Files.write(
                    portFile(),
                    ports.asEnvironment().entrySet().stream()
                            .map(port -> port.getKey() + "=" + port.getValue())
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> rememberedPorts() {
        try {
            return Files.readAllLines(portFile()).stream()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that one word at a time changes what runs; the operating system lets go when this JVM ends. */
    void lock() {
        try {
            Files.createDirectories(folder().run());
            FileChannel file = FileChannel.open(
                    folder().run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                throw new ServerFailure(
                        "Another make up, down or reset is at work in this folder", "wait until it is done or end it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
