package cat.xarxa.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where people ask for a copy of their data, see who is late, and get it as one file that can be checked. */
class ExportSliceTests extends InstitutionPages {

    private static final String MINE = "GET /api/v1/me/export";
    private static final String ID = "019f9b6a-3c09-7c11-9a1e-2b7a5f80ee01";
    private static final String PEOPLE_FILE = "[{\"_id\":\"" + AINA + "\",\"sealed\":{\"name\":\"Aina Puig\"}}]";
    private static final String NOTHING = "[]";

    private static String export(boolean complete, String... parts) {
        return """
                {"id": "%s", "personId": "%s", "requestedAt": "2026-11-24T10:00:00Z",
                 "keptUntil": "2026-12-01T10:00:00Z", "complete": %s, "parts": [%s]}""".formatted(ID, AINA, complete, String.join(",", parts));
    }

    private static String silent(String service, String progress) {
        return "{\"part\": \"" + service + "\", \"service\": \"" + service + "\", \"progress\": \"" + progress
                + "\", \"at\": null, \"files\": [], \"withheld\": []}";
    }

    private static String ready(String service, String store, int records, String content) throws Exception {
        return ready(service, service, store, records, content);
    }

    private static String ready(String part, String service, String store, int records, String content)
            throws Exception {
        return """
                {"part": "%s", "service": "%s", "progress": "READY", "at": "2026-11-24T10:00:05Z", "files":
                 [{"store": "%s", "name": "%s", "records": %d, "sha256": "%s"}],
                 "withheld": [{"store": "outbox", "reason": "on-its-way"}]}""".formatted(part, service, store, store, records, sha256(content));
    }

    private static String sha256(String content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
    }

    @Test
    void isWellMadeWithNothingAskedForWithPartsMissingAndWhole() throws Exception {
        for (Language language : Language.values()) {
            NETWORK.members.status(MINE, 404);
            WellMade.check(office(get(language, "/profile/export")).getContentAsString(), language.code());
            NETWORK.members.json(
                    MINE,
                    export(
                            false,
                            silent("content-service", "WAITING"),
                            silent("events-service", "OVERDUE"),
                            ready("members-service", "people", 1, PEOPLE_FILE)));
            WellMade.check(office(get(language, "/profile/export")).getContentAsString(), language.code());
            whole(PEOPLE_FILE);
            WellMade.check(office(get(language, "/profile/export")).getContentAsString(), language.code());
        }
    }

    @Test
    void namesWhoIsLateAndOffersNoFileYet() throws Exception {
        NETWORK.members.json(
                MINE,
                export(
                        false,
                        silent("events-service", "OVERDUE"),
                        ready("members-service", "people", 12, PEOPLE_FILE)));

        Document page =
                WellMade.check(office(get(Language.CATALAN, "/profile/export")).getContentAsString(), "ca");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Agenda fa massa que no respon", "Persona i càrrecs 12 dades");
        assertThat(page.select("main form, main a[download]")).isEmpty();
        assertThat(office(get(Language.CATALAN, "/profile/export/xarxa.zip")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void asksForIt() throws Exception {
        NETWORK.members.json("POST /api/v1/me/export", export(false, silent("events-service", "WAITING")));

        assertThat(office(post("/profile/export")).getHeader("Location")).isEqualTo("/ca/profile/export");
    }

    @Test
    void packsEveryFileAndAListToCheckThemBy() throws Exception {
        whole(PEOPLE_FILE);

        MockHttpServletResponse answer = office(get(Language.CATALAN, "/profile/export/xarxa.zip"));

        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        Map<String, String> files = unpacked(answer.getContentAsByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "manifest.json",
                        "content-service/audit_entries.json",
                        "events-service/mandates.json",
                        "keycloak/keycloak.json",
                        "members-service/people.json",
                        "notification-service/deliveries.json")
                .containsEntry("members-service/people.json", PEOPLE_FILE);
        for (JsonNode service :
                JsonMapper.shared().readTree(files.get("manifest.json")).get("services")) {
            for (JsonNode file : service.get("files")) {
                assertThat(sha256(files.get(file.get("file").asString())))
                        .isEqualTo(file.get("sha256").asString());
            }
            assertThat(service.get("withheld").get(0).get("reason").asString()).isEqualTo("on-its-way");
        }
    }

    @Test
    void handsOverNothingThatIsNotWhatWasTold() throws Exception {
        whole(PEOPLE_FILE.replace("Puig", "Pou"));

        assertThat(office(get(Language.CATALAN, "/profile/export/xarxa.zip")).getStatus())
                .isEqualTo(503);
    }

    private static void whole(String people) throws Exception {
        NETWORK.members.json(
                MINE,
                export(
                        true,
                        ready("content-service", "audit_entries", 0, NOTHING),
                        ready("keycloak", "members-service", "keycloak", 0, NOTHING),
                        ready("events-service", "mandates", 0, NOTHING),
                        ready("members-service", "people", 1, PEOPLE_FILE),
                        ready("notification-service", "deliveries", 0, NOTHING)));
        NETWORK.members.json("GET /api/v1/copies/members-service/" + ID + "/people", people);
        NETWORK.content.json("GET /api/v1/copies/content-service/" + ID + "/audit_entries", NOTHING);
        NETWORK.members.json("GET /api/v1/copies/members-service/" + ID + "/keycloak", NOTHING);
        NETWORK.events.json("GET /api/v1/copies/events-service/" + ID + "/mandates", NOTHING);
        NETWORK.notification.json("GET /api/v1/copies/notification-service/" + ID + "/deliveries", NOTHING);
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
