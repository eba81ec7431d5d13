package cat.xarxa.local.testing.container;

import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.utility.DockerImageName;

/**
 * What the test servers are made of: the makers' images, or by {@code XARXA_TEST_IMAGES=local} those that {@code make
 * images} builds of our own parts.
 */
public enum Image {
    /** Of the same version as our client. */
    KAFKA("apache/kafka", AppInfoParser.getVersion(), "xarxa/kafka"),

    /** A supported release; our own is the older one that the local processes make do with. */
    MONGODB("mongo", "8", "xarxa/mongodb");

    private static final String OWN_TAG = "local";

    private final String maker;
    private final String version;
    private final String own;

    Image(String maker, String version, String own) {
        this.maker = maker;
        this.version = version;
        this.own = own;
    }

    /** The names of all. */
    public static List<String> names() {
        return List.of(KAFKA.fullName(), MONGODB.fullName());
    }

    DockerImageName reference() {
        return DockerImageName.parse(fullName()).asCompatibleSubstituteFor(maker);
    }

    private String fullName() {
        return OWN_TAG.equals(System.getenv("XARXA_TEST_IMAGES")) ? own + ":" + OWN_TAG : maker + ":" + version;
    }
}
