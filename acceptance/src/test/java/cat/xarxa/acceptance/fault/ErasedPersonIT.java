package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.fault.rig.Groups;
import cat.xarxa.acceptance.fault.rig.ReadModels;
import cat.xarxa.acceptance.fault.rig.Rig;
import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * X23: somebody's name and addresses hold twenty markers, which go wherever the network puts such things. A copy of
 * their data has all twenty; after the erasure none can be read in any collection, topic, segment or log, not after all
 * topics are replayed either. Run by {@code make faults}: it takes somebody away whom other tests count on.
 */
@Tag("faults")
@Order(Integer.MAX_VALUE)
class ErasedPersonIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofMinutes(6);
    private static final String ME = "/api/v1/me/profile";
    private static final List<Part> SERVICES = List.of(Part.CONTENT, Part.EVENTS, Part.MEMBERS, Part.NOTIFICATION);

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private final List<String> names =
            IntStream.range(0, 12).mapToObj(nth -> marker()).toList();
    private final List<String> boxes =
            IntStream.range(0, 8).mapToObj(nth -> marker()).toList();

    @Test
    void leavesNothingToReadNotAfterAReplayEither() {
        Leaver leaver = Leaver.of(network);
        List<String> markers = planted(leaver.own());
        assertThat(markers).hasSize(20);
        try (Rig rig = Rig.open(network)) {
            assertThat(rig.remains().readable(markers, leaver.id()))
                    .as("before")
                    .hasSize(20);
            assertThat(copied(leaver.own())).as("copied").contains(markers);

            JsonNode erasure = erased(leaver);
            assertThat(rig.remains().readable(markers, leaver.id()))
                    .as("erased")
                    .isEmpty();
            replay(rig);
            assertThat(rig.remains().readable(markers, leaver.id()))
                    .as("replayed")
                    .isEmpty();

            JsonNode again =
                    office.post("/api/v1/privacy/erasures", leaver.asked()).json();
            assertThat(again.path("id")).isEqualTo(erasure.path("id"));
            assertThat(again.path("parts")).isEqualTo(erasure.path("parts"));
        }
    }

    /** Three times, so that what was replaced lies about, too. */
    private List<String> planted(Api own) {
        for (int version = 0; version < 3; version++) {
            Answer before = own.get(ME);
            assertThat(before.status()).as(before.body()).isEqualTo(200);
            ObjectNode profile = JsonMapper.shared().createObjectNode();
            profile.put("name", String.join(" ", names)).put("lang", "ca").put("zone", "Europe/Madrid");
            ArrayNode emails = profile.putArray("emails");
            String address = before.json().at("/emails/0/address").asString();
            emails.addObject().put("address", address).put("kind", "PERSONAL");
            for (int nth = 0; nth < boxes.size(); nth += 2) {
                String box = boxes.get(nth) + "." + boxes.get(nth + 1) + "@example.org";
                emails.addObject().put("address", box).put("kind", "ROLE");
            }
            Answer changed = own.put(ME, profile.toString(), before.header("ETag"));
            assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        }
        List<String> markers = new ArrayList<>(names);
        markers.addAll(boxes);
        return markers;
    }

    /** All files of the copy, as one text. */
    private static String copied(Api own) {
        assertThat(own.post("/api/v1/me/export").status()).isEqualTo(202);
        await().atMost(SOON)
                .until(() ->
                        own.get("/api/v1/me/export").json().path("complete").asBoolean());
        JsonNode export = own.get("/api/v1/me/export").json();
        StringBuilder all = new StringBuilder();
        for (JsonNode part : export.path("parts")) {
            for (JsonNode file : part.path("files")) {
                Answer answer = own.get("/api/v1/copies/" + part.path("service").asString() + "/"
                        + export.path("id").asString() + "/" + file.path("name").asString());
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                all.append(answer.body());
            }
        }
        return all.toString();
    }

    /** A colleague asks, the office approves, all parts answer. */
    private JsonNode erased(Leaver leaver) {
        JsonNode asked = leaver.colleague()
                .post("/api/v1/privacy/erasures", leaver.asked())
                .json();
        String path = "/api/v1/privacy/erasures/" + asked.path("id").asString();
        Answer approved = office.post(path + "/approve");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(office.get(path).json().path("state").asString())
                                .isEqualTo("COMPLETE"));
        return office.get(path).json();
    }

    /** Everything that was ever told is told once more, and what is made of it is made anew. */
    private void replay(Rig rig) {
        List<ProcessServer> services =
                SERVICES.stream().flatMap(part -> rig.instances(part).stream()).toList();
        services.forEach(ProcessServer::stop);
        ReadModels models = rig.readModels();
        try (Groups groups = rig.groups()) {
            models.forget();
            for (Part part : SERVICES) {
                assertThat(groups.rewind(prefix(part))).isPositive();
            }
            services.forEach(ProcessServer::start);
            for (Part part : SERVICES) {
                assertThat(groups.awaitEnd(prefix(part))).isTrue();
            }
        }
    }

    private static String prefix(Part part) {
        return part.name().toLowerCase(Locale.ROOT) + "-service.";
    }

    private static String marker() {
        StringBuilder marker = new StringBuilder("zq");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(letter -> marker.append((char) letter));
        return marker.toString();
    }

    /** Somebody of the demo, with a colleague of the same town who may ask for their erasure. */
    private record Leaver(String id, Api own, Api colleague) {

        private static final String STAYING = "regidor.barcelona@example.org";

        static Leaver of(Network network) {
            Api office = network.as("oficina@example.org");
            Api own = network.as("tecnica.barcelona@example.org");
            JsonNode me = own.get("/api/v1/me").json();
            String org = me.at("/mandates/0/org").asString();
            String id = me.path("personId").asString();
            JsonNode colleague = office.list("/api/v1/organisations/" + org + "/people").stream()
                    .filter(person -> person.at("/emails/0/address").asString().equals(STAYING))
                    .findFirst()
                    .orElseThrow();
            raise(office, colleague.at("/mandates/0"));
            Api steward = network.as(STAYING);
            await().atMost(LIFE_OF_A_TOKEN)
                    .until(() -> steward.get("/api/v1/organisations/" + org + "/people/" + id)
                            .json()
                            .path("emails")
                            .isArray());
            return new Leaver(id, own, steward);
        }

        private static void raise(Api office, JsonNode held) {
            Answer raised = office.put(
                    "/api/v1/mandates/" + held.path("id").asString() + "/rights",
                    "{\"rights\": \"ADMIN\"}",
                    "\"" + held.path("version").asInt() + "\"");
            assertThat(raised.status()).as(raised.body()).isEqualTo(200);
        }

        String asked() {
            return "{\"personId\": \"" + id + "\"}";
        }
    }
}
