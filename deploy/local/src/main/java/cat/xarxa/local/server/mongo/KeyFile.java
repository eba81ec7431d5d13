package cat.xarxa.local.server.mongo;

import cat.xarxa.local.secret.OwnersFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        OwnersFile.write(file, Base64.getEncoder().encodeToString(secret), StandardCharsets.US_ASCII);
    }
}
