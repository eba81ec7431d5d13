package cat.xarxa.local.server.kafka;

import java.util.Map;

/** The half of a broker's settings that says who may come in. */
public final class BrokerSecurity {

    private static final String ADMIN = KafkaAccess.Secured.ADMIN;

    private BrokerSecurity() {}

    /** The settings of a broker whose listeners are CLIENT and CONTROLLER. */
    public static Map<String, String> of(KafkaAccess access) {
        return switch (access) {
            case KafkaAccess.Open open ->
                Map.of("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
            case KafkaAccess.Secured secured -> secured(secured.adminPassword());
        };
    }

    /** The controller's own listener cannot use SCRAM, whose users it keeps itself, so it has one plain user. */
    private static Map<String, String> secured(String password) {
        String plain = "org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"%s\" password=\"%s\" user_%s=\"%s\";".formatted(ADMIN, password, ADMIN, password);
        return Map.ofEntries(
                Map.entry("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", Scram.MECHANISM),
                Map.entry("sasl.mechanism.inter.broker.protocol", Scram.MECHANISM),
                Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                Map.entry("listener.name.client.scram-sha-512.sasl.jaas.config", Scram.login(ADMIN, password)),
                Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("listener.name.controller.plain.sasl.jaas.config", plain),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                Map.entry("super.users", "User:" + ADMIN),
                Map.entry("allow.everyone.if.no.acl.found", "false"));
    }
}
