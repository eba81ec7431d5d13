package cat.xarxa.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller calls one write of theirs; two callers may use the same words.
 *
 * @param caller subject of the token
 * @param text as it was sent, without the quotes that it may have
 */
record IdempotencyKey(String caller, String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,128})\"?");

    /** Empty when it is no key: 1 to 128 visible ASCII characters. */
    static Optional<IdempotencyKey> read(String caller, String header) {
        return Optional.of(FORM.matcher(header.strip()))
                .filter(form -> form.matches())
                .map(form -> new IdempotencyKey(caller, form.group(1)));
    }

    /** What stands for it in the database; the words themselves are the caller's affair. */
    String digest() {
        return sha256(caller + "\n" + text);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
