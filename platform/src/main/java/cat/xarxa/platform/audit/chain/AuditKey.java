package cat.xarxa.platform.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a service marks entries with (HMAC-SHA-256) and signs checkpoints with (Ed25519); both keys come from one secret
 * that no database holds.
 */
public final class AuditKey {

    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_BYTES = 32;
    private static final int ID_LETTERS = 16;
    private static final String MARKING = "HmacSHA256";
    private static final String SIGNING = "Ed25519";

    private final String id;
    private final SecretKeySpec marking;
    private final KeyPair signing;

    private AuditKey(SecretKeySpec marking, KeyPair signing) {
        this.id = hash(signing.getPublic().getEncoded()).substring(0, ID_LETTERS);
        this.marking = marking;
        this.signing = signing;
    }

    /**
     * The key of one service: no other can write what it writes, though they share the secret.
     *
     * @throws IllegalArgumentException when the secret is too short to be one
     */
    public static AuditKey of(String secret, String service) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("the audit secret has less than " + SHORTEST_SECRET + " letters");
        }
        try {
            byte[] marking = derive(secret, "xarxa audit mark " + service);
            byte[] signing = derive(secret, "xarxa audit sign " + service);
            KeyPairGenerator generator = KeyPairGenerator.getInstance(SIGNING);
            generator.initialize(255, new Given(signing));
            return new AuditKey(new SecretKeySpec(marking, MARKING), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells keys apart; a part of the public key's hash. */
    public String id() {
        return id;
    }

    /** What auditors check signatures with (X.509, base64). */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(signing.getPublic().getEncoded());
    }

    /** A mark that only who has the secret can make, in hexadecimal letters. */
    public String mark(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MARKING);
            mac.init(marking);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initSign(signing.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSigned(String text, String base64) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initVerify(signing.getPublic());
            signature.update(text.getBytes(UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derive(String secret, String purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret.getBytes(UTF_8))
                        .thenExpand(purpose.getBytes(UTF_8), KEY_BYTES));
    }

    @Override
    public String toString() {
        return "AuditKey[" + id + "]";
    }

    /** The JDK makes a key pair from 32 random bytes; given the same ones it makes the same pair. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("a key of " + bytes.length + " bytes is asked for");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
