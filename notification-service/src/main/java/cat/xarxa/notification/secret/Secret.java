package cat.xarxa.notification.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's secret: derives texts that nobody else can make, nor trace back to what they were made of. */
@Component
public class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_LENGTH = 32;

    private final SecretKeySpec key;

    /** @param secret at least 32 characters */
    public Secret(@Value("${xarxa.links.secret}") String secret) {
        if (secret.length() < LEAST_LENGTH) {
            throw new IllegalArgumentException("XARXA_LINK_SECRET needs at least " + LEAST_LENGTH + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /**
     * A text of 43 characters that may stand in an address, always the same for the same input.
     *
     * @param use keeps the texts of different uses apart
     */
    public String derive(String use, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(use.getBytes(UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
