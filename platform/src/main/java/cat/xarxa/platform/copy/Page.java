package cat.xarxa.platform.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file with what stands in it.
 *
 * @param text a JSON array
 */
record Page(CopyFile file, String text) {

    static Page of(String store, int number, int records, String text) {
        String name = number == 1 ? store : store + "-" + number;
        return new Page(new CopyFile(store, name, records, sha256(text)), text);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing of what stands in it: this may end in a log. */
    @Override
    public String toString() {
        return "Page[" + file + "]";
    }
}
