package cat.xarxa.local.testing;

import cat.xarxa.local.server.kafka.Kafka;
import cat.xarxa.local.server.mongo.MongoDb;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application context real servers: one Kafka, one MongoDB and one mail server per JVM, on free ports, and
 * databases that no other context has.
 */
public final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("realServers", new HashMap<>(freshProperties())));
    }

    /** The settings of a service, with databases of its own. */
    public static Map<String, String> freshProperties() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        return Map.of(
                "XARXA_MONGODB_URI", mongoDb().uri("xarxa_" + suffix),
                "XARXA_KEYS_MONGODB_URI", mongoDb().uri("xarxa_keys_" + suffix),
                "XARXA_KAFKA_BOOTSTRAP", kafka().bootstrapServers(),
                "XARXA_ISSUER", issuer().address(),
                "XARXA_PUBLIC_URL", "http://localhost",
                "XARXA_AUDIT_SECRET", UUID.randomUUID().toString(),
                "XARXA_LINK_SECRET", UUID.randomUUID().toString(),
                "XARXA_SMTP_HOST", "127.0.0.1",
                "XARXA_SMTP_PORT", String.valueOf(mail().port()),
                "XARXA_MAIL_FROM", "xarxa@example.org");
    }

    /** The broker of this JVM, to stop, pause or restart it; leave it running. */
    public static Kafka kafka() {
        return TestServers.get().kafka();
    }

    /** The database server of this JVM, to stop, pause or restart it; leave it running. */
    public static MongoDb mongoDb() {
        return TestServers.get().mongoDb();
    }

    /** The mail server of this JVM, which takes mail or does as it is told. */
    public static ScriptedMailServer mail() {
        return TestServers.get().mail();
    }

    /** The issuer that this JVM's contexts trust. */
    public static TestIssuer issuer() {
        return TestIssuer.get();
    }
}
