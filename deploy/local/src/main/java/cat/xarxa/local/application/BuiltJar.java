package cat.xarxa.local.application;

import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The executable jar that the build made of a module. */
public record BuiltJar(Path file) {

    /** Finds the jar of a module, for example {@code content-service}. */
    public static BuiltJar of(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> isExecutableJar(file, module))
                        .findFirst()
                        .map(BuiltJar::new)
                        .orElseThrow(() -> notBuilt(module));
            } catch (IOException e) {
                throw notBuilt(module).because(e);
            }
        }
        throw notBuilt(module);
    }

    private static boolean isExecutableJar(Path file, String module) {
        String name = file.getFileName().toString();
        return name.startsWith(module + "-") && name.endsWith(".jar");
    }

    private static ServerFailure notBuilt(String module) {
        return new ServerFailure("The jar of " + module + " is not there", "make up builds it");
    }

    /** A short text that changes when the content does; two builds of the same sources have the same. */
    public String fingerprint() {
        try (JarFile jar = new JarFile(file.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            jar.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class that Spring Boot's launcher would start. */
    String mainClass() {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Start-Class");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ServerFailure unreadable(IOException e) {
        return new ServerFailure(file + " cannot be read", "make up builds it again").because(e);
    }

    String name() {
        return file.getFileName().toString();
    }
}
