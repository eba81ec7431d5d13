package cat.xarxa.acceptance.network;

import cat.xarxa.local.server.ProcessServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Drops packets of single processes: each is in a control group of its own, by which iptables knows its sockets. Only
 * root of a machine that has both can raise one.
 */
public final class Firewall {

    private static final int MOST_PORTS = 15;

    private final Path root;
    private final String folder;
    private final Set<List<String>> rules = ConcurrentHashMap.newKeySet();

    private Firewall(Path root) {
        this.root = root;
        this.folder = "xarxa-" + ProcessHandle.current().pid();
    }

    /** Raises one that lets everything pass, until this JVM ends; empty where it cannot be. */
    static Optional<Firewall> raise() {
        return groups().map(Firewall::new).filter(Firewall::works);
    }

    private static Optional<Path> groups() {
        try (var mounts = Files.lines(Path.of("/proc/mounts"))) {
            return mounts.map(line -> line.split(" ", -1))
                    .filter(mount -> mount[2].equals("cgroup2"))
                    .map(mount -> Path.of(mount[1]))
                    .filter(Files::isWritable)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean works() {
        try {
            Files.createDirectories(root.resolve(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(this::fall));
            cut(folder, "--dports", List.of(1)).close();
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    /** Knows a server's process from each launch on; sockets that it had before are not among those that are cut. */
    void know(ProcessServer server) {
        Path group = root.resolve(groupOf(server));
        server.onLaunch(process -> {
            try {
                Files.createDirectories(group);
                Files.writeString(group.resolve("cgroup.procs"), String.valueOf(process.pid()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String groupOf(ProcessServer server) {
        return folder + "/" + server.name().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Nothing that a server says to these ports arrives, until the cut heals. */
    public Cut cut(ProcessServer from, List<Integer> ports) {
        return cut(groupOf(from), "--dports", ports);
    }

    /** Nothing that a server answers arrives, though it hears everything, until the cut heals. */
    public Cut mute(ProcessServer server) {
        return cut(groupOf(server), "--sports", List.of(server.port()));
    }

    private Cut cut(String group, String side, List<Integer> ports) {
        if (ports.size() > MOST_PORTS) {
            throw new IllegalArgumentException("iptables takes no more than " + MOST_PORTS + " ports at once");
        }
        String numbers = ports.stream().map(String::valueOf).collect(Collectors.joining(","));
        Cut cut = new Cut(
                List.of("-m", "cgroup", "--path", group, "-p", "tcp", "-m", "multiport", side, numbers, "-j", "DROP"));
        rules.add(cut.rule);
        if (!iptables("-I", cut.rule)) {
            throw new IllegalStateException("iptables does not take " + cut.rule);
        }
        return cut;
    }

    private void fall() {
        rules.forEach(rule -> iptables("-D", rule));
        try (var groups = Files.newDirectoryStream(root.resolve(folder), Files::isDirectory)) {
            groups.forEach(group -> group.toFile().delete());
        } catch (IOException e) {
            // what is left of them is empty and harms nobody
        }
        root.resolve(folder).toFile().delete();
    }

    private static boolean iptables(String act, List<String> rule) {
        List<String> command = new ArrayList<>(List.of("iptables", "-w", act, "OUTPUT"));
        command.addAll(rule);
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One rule, which heals when it is closed. */
    public final class Cut implements AutoCloseable {

        private final List<String> rule;

        private Cut(List<String> rule) {
            this.rule = rule;
        }

        @Override
        public void close() {
            if (rules.remove(rule)) {
                iptables("-D", rule);
            }
        }
    }
}
