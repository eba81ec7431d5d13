package cat.xarxa.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.EnumSource.Mode.MATCH_ALL;

import cat.xarxa.acceptance.fault.crash.Crash;
import cat.xarxa.acceptance.fault.crash.CrashPoint;
import cat.xarxa.acceptance.fault.rig.Rig;
import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service halts, as by {@code kill -9}, midway of a copy of somebody's data or of their erasure: started again it
 * finishes what it began, once. Run by {@code make faults}: it takes people away whom other tests count on.
 */
@Tag("faults")
@Order(Integer.MAX_VALUE - 1)
class KilledInPrivacyIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String EXPORT = "/api/v1/me/export";
    private static final String ERASURES = "/api/v1/privacy/erasures/";
    private static final String COPIED = "regidora.tarrega@example.org";
    private static final Iterator<String> LEAVERS = Stream.of(
                    "regidor.manlleu",
                    "regidora.badalona",
                    "regidora.girona",
                    "regidor.mataro",
                    "regidor.sabadell",
                    "regidor.reus",
                    "regidora.vic")
            .map(name -> name + "@example.org")
            .iterator();

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");

    @ParameterizedTest
    @EnumSource(mode = MATCH_ALL, names = "COPY_.*")
    void completesTheCopy(CrashPoint point) {
        Api own = network.as(COPIED);
        Answer asked = halted(point, () -> own.post(EXPORT));
        if (asked.status() != 202) {
            assertThat(asked.status()).as(asked.body()).isGreaterThanOrEqualTo(500);
            assertThat(own.post(EXPORT).status()).isEqualTo(202);
        }
        JsonNode export = completeCopy(own);
        assertThat(export.path("parts")
                        .valueStream()
                        .map(part -> part.path("part").asString()))
                .containsExactlyInAnyOrder(
                        "content-service", "events-service", "keycloak", "members-service", "notification-service");
        export.path("parts").forEach(part -> requireProven(own, export, part));
        assertAuditedOnce("export.requested", export.path("personId"), export.path("id"));
    }

    @ParameterizedTest
    @EnumSource(mode = MATCH_ALL, names = "ERASURE_.*")
    void endsTheErasure(CrashPoint point) {
        Leaver leaver = Leaver.marked(network, LEAVERS.next());
        Answer asked = halted(point, leaver::erased);
        JsonNode erasure =
                asked.status() == 200 ? asked.json() : leaver.erased().json();
        requireGone(leaver, erasure);
    }

    /** content-service has no part in it: whether it runs does not matter. */
    @Test
    void endsTheErasureWithoutContentService() {
        Leaver leaver = Leaver.marked(network, LEAVERS.next());
        List<ProcessServer> instances = network.instances(Part.CONTENT);
        instances.forEach(ProcessServer::kill);
        JsonNode erasure = leaver.erased().json();
        instances.forEach(ProcessServer::start);
        requireGone(leaver, erasure);
    }

    /** All other instances of the service are down meanwhile: none of them does its work. */
    private Answer halted(CrashPoint point, Supplier<Answer> act) {
        List<ProcessServer> instances = network.instances(point.service());
        instances.forEach(ProcessServer::stop);
        Crash crash = Crash.prepare(point, 1, instances.getFirst(), Path.of("target", "crashes"));
        Answer answer = act.get();
        assertThat(crash.awaitIn(instances.getFirst(), SOON)).as("%s", crash).isTrue();
        instances.forEach(ProcessServer::start);
        return answer;
    }

    private static JsonNode completeCopy(Api own) {
        await().atMost(SOON).until(() -> own.get(EXPORT).json().path("complete").asBoolean());
        return own.get(EXPORT).json();
    }

    /** Every file is there, with as many records and the digest that was told. */
    private static void requireProven(Api own, JsonNode export, JsonNode part) {
        assertThat(part.path("files").size()).as(part.toString()).isPositive();
        for (JsonNode file : part.path("files")) {
            Answer answer = own.get("/api/v1/copies/" + part.path("service").asString() + "/"
                    + export.path("id").asString() + "/" + file.path("name").asString());
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().size()).isEqualTo(file.path("records").asInt());
            assertThat(sha256(answer.body())).isEqualTo(file.path("sha256").asString());
        }
    }

    private void requireGone(Leaver leaver, JsonNode erasure) {
        String path = ERASURES + erasure.path("id").asString();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(office.get(path).json().path("state").asString())
                                .isEqualTo("COMPLETE"));
        try (Rig rig = Rig.open(network)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(rig.remains().readable(List.of(leaver.marker()), leaver.id()))
                            .isEmpty());
        }
        assertAuditedOnce("person.erased", erasure.path("personId"), erasure.path("id"));
    }

    private void assertAuditedOnce(String action, JsonNode person, JsonNode which) {
        String entries = "/api/v1/ops/members-service/audit?action=" + action + "&object=" + person.asString();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(office.list(entries))
                        .filteredOn(entry -> entry.toString().contains(which.asString()))
                        .hasSize(1));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Somebody who asks to be erased.
     *
     * @param marker a word in their name that is nowhere else
     */
    private record Leaver(String id, Api own, String address, String marker) {

        private static final String ME = "/api/v1/me/profile";

        /** With a copy of their data, which is to go, too. */
        static Leaver marked(Network network, String address) {
            Api own = network.as(address);
            String marker = "zqleaver" + System.nanoTime();
            Answer before = own.get(ME);
            assertThat(before.status()).as(before.body()).isEqualTo(200);
            ObjectNode profile = JsonMapper.shared().createObjectNode();
            profile.put("name", "Algú " + marker).put("lang", "ca").put("zone", "Europe/Madrid");
            profile.putArray("emails").addObject().put("address", address).put("kind", "PERSONAL");
            assertThat(own.put(ME, profile.toString(), before.header("ETag")).status())
                    .isEqualTo(200);
            assertThat(own.post(EXPORT).status()).isEqualTo(202);
            String id = completeCopy(own).path("personId").asString();
            return new Leaver(id, own, address, marker);
        }

        Answer erased() {
            return own.post("/api/v1/me/erasure", "{\"confirm\": \"" + address + "\"}");
        }
    }
}
