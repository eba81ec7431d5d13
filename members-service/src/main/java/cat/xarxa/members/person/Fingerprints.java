package cat.xarxa.members.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.platform.sealing.SealingKey;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** By what an address is found again where it stands sealed: a fingerprint under a key of the key store. */
@Component
public class Fingerprints {

    /** The key of nobody in particular: whoever has it and an address can tell whether the network knows it. */
    private static final UUID NETWORK = new UUID(0, 0);

    private static final String HMAC = "HmacSHA256";

    private final KeyStore keys;

    Fingerprints(KeyStore keys) {
        this.keys = keys;
    }

    public String of(Email address) {
        SealingKey key = keys.find(NETWORK).orElseGet(() -> keys.issue(NETWORK));
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.encoded()), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(address.address().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC, e);
        }
    }
}
