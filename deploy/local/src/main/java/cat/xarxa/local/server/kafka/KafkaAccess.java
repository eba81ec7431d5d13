package cat.xarxa.local.server.kafka;

import java.util.Map;

/** Who may connect to a broker: everybody, or only who has a password, each user with the rights of the topic list. */
public sealed interface KafkaAccess {

    /** For tests: no passwords, no ACLs. */
    static KafkaAccess open() {
        return new Open();
    }

    /**
     * SASL/SCRAM for all and ACLs as the topic list says.
     *
     * @param adminPassword of the user {@code admin}, who may do everything
     * @param passwords by service, for example {@code content-service}
     */
    static KafkaAccess secured(String adminPassword, Map<String, String> passwords) {
        return new Secured(adminPassword, passwords);
    }

    /** What a client needs to connect as the administrator. */
    Map<String, Object> adminProperties();

    /** No passwords. */
    record Open() implements KafkaAccess {

        @Override
        public Map<String, Object> adminProperties() {
            return Map.of();
        }
    }

    /** Passwords and ACLs. */
    record Secured(String adminPassword, Map<String, String> passwords) implements KafkaAccess {

        static final String ADMIN = "admin";

        public Secured {
            passwords = Map.copyOf(passwords);
        }

        @Override
        public Map<String, Object> adminProperties() {
            return Scram.client(ADMIN, adminPassword);
        }

        @Override
        public String toString() {
            return "Secured" + passwords.keySet();
        }
    }
}
