package cat.xarxa.acceptance.network;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small disk of its own, in memory, that can be filled to its last byte. Only root can have one. */
public final class Disk {

    private static final int BLOCK = 1 << 20;

    private final Path ballast;

    private Disk(Path ballast) {
        this.ballast = ballast;
    }

    /** Mounts one until this JVM ends; empty for whoever may not mount. */
    static Optional<Disk> mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
            if (!mounted) {
                return Optional.empty();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> unmount(folder)));
            return Optional.of(new Disk(folder.resolve("ballast")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no byte to anybody. */
    public void fill() {
        byte[] block = new byte[BLOCK];
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            for (int size = BLOCK; size > 0; ) {
                size = written(file, block, size) ? size : size / 2;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean written(RandomAccessFile file, byte[] block, int size) {
        try {
            file.write(block, 0, size);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** Gives all of that back. */
    public void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unmount(Path folder) {
        try {
            run("umount", "--lazy", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
