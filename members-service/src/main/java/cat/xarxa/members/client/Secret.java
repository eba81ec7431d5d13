package cat.xarxa.members.client;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a machine proves itself with; hidden from logs, and told once.
 *
 * @param text 256 random bits
 */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
