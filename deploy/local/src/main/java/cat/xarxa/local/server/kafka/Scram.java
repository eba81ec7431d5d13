package cat.xarxa.local.server.kafka;

import java.util.Map;

/** The client's half of SASL/SCRAM-SHA-512. */
public final class Scram {

    static final String MECHANISM = "SCRAM-SHA-512";

    private Scram() {}

    /** Client properties of a user. */
    public static Map<String, Object> client(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                login(user, password));
    }

    static String login(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }
}
