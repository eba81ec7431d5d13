package cat.xarxa.notification.feed;

import cat.xarxa.notification.secret.Secret;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes the link of a private feed: nobody can guess it, and whoever reads it in a log has all of it. */
public record FeedToken(String text) {

    private static final int BYTES = 32;

    static FeedToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored of it, from which nobody gets it back. */
    String hash(Secret secret) {
        return secret.derive("inbox-feed", text);
    }

    /** Masked: texts of objects end in logs. */
    @Override
    public String toString() {
        return "FeedToken[hidden]";
    }
}
