package cat.xarxa.platform.sealing;

import java.security.SecureRandom;
import java.util.Base64;

/** The key of one person (AES-256). Destroying it makes everything sealed with it unreadable. */
public final class SealingKey {

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a sealing key has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** A fresh random key. */
    public static SealingKey generate() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SealingKey(bytes);
    }

    /** Reads what {@link #encoded()} wrote. */
    public static SealingKey decode(String encoded) {
        return new SealingKey(Base64.getDecoder().decode(encoded));
    }

    /** Base64, for the key store and the key topic only. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "SealingKey[hidden]";
    }
}
