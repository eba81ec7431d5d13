package cat.xarxa.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.delivery.DeliveryKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One Message-ID for each row of the ledger: a mail that has to be sent again is seen to be the same. */
final class MessageIds {

    private static final int BYTES = 16;

    private MessageIds() {}

    static String of(DeliveryKey key, String domain) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.text().getBytes(UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, BYTES) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
