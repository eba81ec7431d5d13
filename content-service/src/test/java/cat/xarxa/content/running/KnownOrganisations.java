package cat.xarxa.content.running;

import static org.awaitility.Awaitility.await;

import cat.xarxa.content.JsonSchema;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What members-service told long ago. */
final class KnownOrganisations {

    private static boolean told;

    private KnownOrganisations() {}

    /** Tells of Manlleu, Vic, the Confederació and the UAB, and waits until the service has heard it. */
    static synchronized void tell(ServiceClient service) {
        if (!told) {
            member("manlleu", "Ajuntament de Manlleu");
            member("vic", "Ajuntament de Vic");
            partner("coopcat", "Confederació de Cooperatives de Catalunya");
            partner("uab", "Universitat Autònoma de Barcelona");
            told = true;
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            service.draft(Drafts.news().toString());
            service.draft(Drafts.note("Vic", "vic").toString());
            service.draft(Drafts.note("Manlleu", "manlleu").toString());
            service.draft(Drafts.note("UAB", "uab").toString());
        });
    }

    private static void member(String slug, String name) {
        ObjectNode member = (ObjectNode) JsonMapper.shared()
                .readTree(JsonSchema.file("/contracts/events/xarxa.members.member/member-adhered.v1.sample.json"));
        member.put("memberId", slug).put("name", name);
        Broker.tell("xarxa.members.member", "cat.xarxa.members.member-adhered.v1", slug, member.toString());
    }

    private static void partner(String slug, String name) {
        ObjectNode partner = (ObjectNode) JsonMapper.shared()
                .readTree(JsonSchema.file("/contracts/events/xarxa.members.partner/partner-agreed.v1.sample.json"));
        partner.put("partnerId", slug).put("name", name);
        Broker.tell("xarxa.members.partner", "cat.xarxa.members.partner-agreed.v1", slug, partner.toString());
    }
}
