package cat.xarxa.local.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Secrets of this machine as lines {@code NAME=value} that only their owner can read; a missing one is made up. */
public final class SecretFile {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 32;

    private final Path file;
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private SecretFile(Path file) {
        this.file = file;
    }

    /** Reads the file; one that is not there yet is made with the first secret. */
    public static SecretFile open(Path file) {
        SecretFile secrets = new SecretFile(file);
        if (Files.exists(file)) {
            secrets.read();
        }
        return secrets;
    }

    private void read() {
        try {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2 && !pair[0].startsWith("#"))
                    .forEach(pair -> secrets.put(pair[0].strip(), pair[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of that name, empty when it has none. */
    public String find(String name) {
        return secrets.getOrDefault(name, "");
    }

    /** The secret of that name; the value given the first time, if there is none yet. */
    public String keep(String name, String value) {
        String before = secrets.putIfAbsent(name, value);
        if (before == null) {
            write();
        }
        return before == null ? value : before;
    }

    /** The secret of that name; a random one if there is none yet. */
    public String keep(String name) {
        return keep(name, random());
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private void write() {
        String text = secrets.entrySet().stream()
                .map(secret -> secret.getKey() + "=" + secret.getValue() + "\n")
                .collect(Collectors.joining());
        Path half = file.resolveSibling(file.getFileName() + ".new");
        OwnersFile.write(half, text, UTF_8);
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
