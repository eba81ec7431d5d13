package cat.xarxa.events.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What members-service told long ago: Manlleu with its representative, Vic, the Confederació, Respon.cat. */
final class KnownNetwork {

    static final UUID GUILLEM = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02");
    private static final SealingKey KEY = SealingKey.generate();
    private static final String MANDATE = "019f9b6a-3c05-7d42-9c1e-2b7a5f80e102";
    private static boolean told;

    private KnownNetwork() {}

    /** Tells all of it and waits until the service has heard it. */
    static synchronized void tell(ServiceClient service) {
        if (!told) {
            tellOrganisations();
            tellRepresentative();
            told = true;
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(service.draft(Drafts.conferenceDay().toString(), ServiceClient.OFFICE)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(service.get("/api/v1/speakers?org=manlleu", ServiceClient.OFFICE)
                            .body())
                    .contains("Guillem Serrat", "Ajuntament de Manlleu");
            for (String org : List.of("coopcat", "vic")) {
                assertThat(service.draft(Drafts.note("Prova", org).toString(), ServiceClient.OFFICE)
                                .statusCode())
                        .isEqualTo(201);
            }
        });
    }

    private static void tellOrganisations() {
        ObjectNode manlleu = sample("xarxa.members.member/member-adhered");
        Broker.tell("xarxa.members.member", "cat.xarxa.members.member-adhered.v1", "manlleu", manlleu.toString());
        ObjectNode vic = sample("xarxa.members.member/member-adhered");
        vic.put("memberId", "vic").put("name", "Ajuntament de Vic");
        Broker.tell("xarxa.members.member", "cat.xarxa.members.member-adhered.v1", "vic", vic.toString());
        ObjectNode coopcat = sample("xarxa.members.partner/partner-agreed");
        Broker.tell("xarxa.members.partner", "cat.xarxa.members.partner-agreed.v1", "coopcat", coopcat.toString());
        ObjectNode respon = sample("xarxa.members.partner/partner-agreed");
        respon.put("partnerId", "respon-cat").put("name", "Respon.cat");
        Broker.tell("xarxa.members.partner", "cat.xarxa.members.partner-agreed.v1", "respon-cat", respon.toString());
    }

    private static void tellRepresentative() {
        ObjectNode mandate = sample("xarxa.members.mandate/mandate-started");
        mandate.put("personId", GUILLEM.toString())
                .put("role", "REPRESENTATIVE")
                .put("mandateId", MANDATE);
        Broker.tell("xarxa.members.mandate", "cat.xarxa.members.mandate-started.v1", MANDATE, mandate.toString());
        ObjectNode person = sample("xarxa.members.person/person-registered");
        String sealed = Sealer.seal(KEY, GUILLEM.toString(), "{\"name\": \"Guillem Serrat\", \"lang\": \"ca\"}");
        person.put("personId", GUILLEM.toString()).put("sealed", sealed);
        Broker.tell(
                "xarxa.members.person",
                "cat.xarxa.members.person-registered.v1",
                GUILLEM.toString(),
                person.toString());
        ObjectNode key = sample("xarxa.members.person-key/person-key-issued");
        key.put("personId", GUILLEM.toString()).put("key", KEY.encoded());
        Broker.tell(
                "xarxa.members.person-key",
                "cat.xarxa.members.person-key-issued.v1",
                GUILLEM.toString(),
                key.toString());
    }

    private static ObjectNode sample(String event) {
        return (ObjectNode)
                JsonMapper.shared().readTree(JsonSchema.file("/contracts/events/" + event + ".v1.sample.json"));
    }
}
