package cat.xarxa.local.server.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which members of a replica set know each other: mongod wants one as soon as it asks for passwords. */
final class KeyFile {

    private static final int BYTES = 96;

    private KeyFile() {}

    static synchronized void createOnce(Path file) {
        if (Files.exists(file)) {
            return;
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
