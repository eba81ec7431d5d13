package cat.xarxa.local.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one-time codes of an authenticator app (RFC 6238: HMAC-SHA-1, six digits, thirty seconds). */
public final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LENGTH = 32;
    private static final Duration STEP = Duration.ofSeconds(30);

    private final byte[] key;

    /** Takes the secret as Keycloak shows it for typing: Base32, spaces and case ignored. */
    public Totp(String secret) {
        this.key = decode(secret.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT));
    }

    /** A new secret. */
    public static String randomSecret() {
        return new SecureRandom()
                .ints(SECRET_LENGTH, 0, BASE32.length())
                .mapToObj(BASE32::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The code that is shown at this time. */
    public String codeAt(Instant time) {
        byte[] digest = hmac(ByteBuffer.allocate(8)
                .putLong(time.getEpochSecond() / STEP.toSeconds())
                .array());
        int offset = digest[digest.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(digest).getInt(offset) & 0x7FFF_FFFF;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hmac(byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        int pending = 0;
        int bits = 0;
        for (int i = 0; i < secret.length(); i++) {
            char letter = secret.charAt(i);
            int value = BASE32.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("A one-time code's secret is Base32, it has no '" + letter + "'");
            }
            pending = pending << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (pending >> bits));
            }
        }
        return bytes.array();
    }
}
