package cat.xarxa.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.wording.Lang;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mail says of itself to programs: RFC 2919, 2369, 8058, 3834, and an id that stays the same. */
final class MailHeaders {

    private static final int BYTES = 16;

    private MailHeaders() {}

    /** One Message-ID for each row of the ledger: a mail that has to be sent again is seen to be the same. */
    static String messageId(DeliveryKey key, Sender sender) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.text().getBytes(UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, BYTES) + "@" + sender.domain() + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The headers of a mail.
     *
     * @param list what it belongs to
     * @param token right to end that, null when nobody subscribed to it
     */
    static Map<String, String> of(String list, @Nullable String token, Lang lang, Network network, Sender sender) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Language", lang.tag());
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("List-Id", "<" + list + "." + sender.domain() + ">");
        if (token != null) {
            headers.put("List-Unsubscribe", "<" + network.address("/unsubscribe/" + token) + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    /** The page on which a person ends it, empty without a right to. */
    static String page(@Nullable String token, Lang lang, Network network) {
        return token == null ? "" : network.address("/" + lang.tag() + "/unsubscribe/" + token);
    }
}
