package cat.xarxa.notification.network;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The network that this installation serves.
 *
 * @param name its full name, an own name in every language
 * @param shortName its short name
 * @param publicUrl where people reach the portal, no slash at the end
 */
@ConfigurationProperties("xarxa.network")
public record Network(String name, String shortName, URI publicUrl) {

    /** The slug that the network has as an organisation. */
    public static final String SLUG = "xarxa";

    /** The absolute address of a path on the portal. */
    public String address(String path) {
        return publicUrl + path;
    }
}
