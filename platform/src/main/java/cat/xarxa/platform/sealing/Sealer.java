package cat.xarxa.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens texts with AES-256-GCM; the stored form {@code v1.<nonce>.<ciphertext>} carries its version. */
public final class Sealer {

    private static final String FORM = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealer() {}

    /**
     * Seals a text.
     *
     * @param context bound to the sealed text and needed to open it, for example the person's id
     */
    public static String seal(SealingKey key, String context, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, context, nonce, text.getBytes(UTF_8));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return String.join(".", FORM, base64.encodeToString(nonce), base64.encodeToString(sealed));
    }

    /**
     * Opens a sealed text.
     *
     * @throws IllegalArgumentException when key or context are not those it was sealed with, or it was changed
     */
    public static String open(SealingKey key, String context, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORM)) {
            throw new IllegalArgumentException("not a sealed text of form " + FORM);
        }
        Base64.Decoder base64 = Base64.getUrlDecoder();
        byte[] text = apply(Cipher.DECRYPT_MODE, key, context, base64.decode(parts[1]), base64.decode(parts[2]));
        return new String(text, UTF_8);
    }

    private static byte[] apply(int mode, SealingKey key, String context, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cannot be sealed or opened with this key and context", e);
        }
    }
}
