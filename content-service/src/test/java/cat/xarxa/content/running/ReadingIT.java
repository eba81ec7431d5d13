package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.content.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningService
class ReadingIT {

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheOrganisations() {
        KnownOrganisations.tell(service);
    }

    @Test
    void pagesThroughTheNewestFirstAndMissesNothing() {
        List<String> published = IntStream.range(0, 7)
                .mapToObj(i -> service.draftAndPublish(
                        Drafts.note("Nota " + i, "vic").put("type", "RESOURCE").toString()))
                .toList();

        List<String> seen = walk("/api/v1/posts?type=RESOURCE&ownerOrg=vic&limit=2", null);

        assertThat(seen).containsExactlyElementsOf(published.reversed());
    }

    @Test
    void pagesThroughPostsOfTheSameMoment() {
        List<String> published = IntStream.range(0, 5)
                .mapToObj(i -> service.draftAndPublish(
                        Drafts.note("Alhora", "vic").put("type", "CHRONICLE").toString()))
                .toList();
        mongo.execute(
                "posts",
                posts -> posts.updateMany(
                        new Document("content.type", "CHRONICLE"),
                        new Document("$set", new Document("listedAt", new Date(0)))));

        assertThat(walk("/api/v1/posts?type=CHRONICLE&limit=2", TECHNICIAN))
                .containsExactlyInAnyOrderElementsOf(published)
                .doesNotHaveDuplicates();
    }

    @Test
    void showsDraftsInListsToTheOfficeOnly() {
        String id = service.draft(Drafts.note("Esborrany", "manlleu").toString());

        assertThat(walk("/api/v1/posts?ownerOrg=manlleu", OFFICE)).contains(id);
        assertThat(walk("/api/v1/posts?ownerOrg=manlleu&state=DRAFT", OFFICE)).contains(id);
        assertThat(walk("/api/v1/posts?ownerOrg=manlleu&state=PUBLISHED", OFFICE))
                .doesNotContain(id);
        assertThat(walk("/api/v1/posts?ownerOrg=manlleu", TECHNICIAN)).doesNotContain(id);
    }

    @Test
    void findsWhatConcernsATerritory() {
        String town = service.draftAndPublish(about("08112", "mon-rural"));
        String county = service.draftAndPublish(about("osona", "mon-rural"));
        String elsewhere = service.draftAndPublish(about("08019", "mon-rural"));

        assertThat(walk("/api/v1/posts?theme=mon-rural&territory=osona", null)).containsExactly(county, town);
        assertThat(walk("/api/v1/posts?theme=mon-rural&territory=08112", null)).containsExactly(county, town);
        assertThat(walk("/api/v1/posts?theme=mon-rural&territory=08298", null)).containsExactly(county);
        assertThat(walk("/api/v1/posts?theme=mon-rural", null)).containsExactly(elsewhere, county, town);
    }

    @Test
    void feedsCarryWhatTheyAreNarrowedTo() throws Exception {
        String housing = service.draftAndPublish(about("08019", "habitatge"));
        service.draftAndPublish(about("08019", "joventut"));

        String atom =
                service.get("/feeds/news.atom?theme=habitatge&lang=en", null).body();

        assertThat(new SyndFeedInput().build(new StringReader(atom)).getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + housing);
        assertThat(atom).contains("xml:lang=\"en\"", "<entry xml:lang=\"ca\">", "Cooperative housing");
    }

    @Test
    void sparesReadersWhatTheyHave() {
        service.draftAndPublish(about("08019", "cultura"));
        HttpResponse<String> first = service.get("/feeds/news.rss?theme=cultura", null);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = service.get("/feeds/news.rss?theme=cultura", null, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(service.head("/feeds/news.rss?theme=cultura").headers().firstValue("ETag"))
                .contains(etag);
    }

    @Test
    void readsEveryListInTheOrderOfAnIndex() {
        service.draftAndPublish(about("08112", "formacio"));
        mongo.executeCommand("{profile: 2}");
        try {
            List.of("", "theme=formacio", "territory=osona", "ownerOrg=vic").forEach(filter -> {
                service.get("/api/v1/posts?" + filter, null);
                service.get("/api/v1/posts?" + filter, TECHNICIAN);
                service.get("/api/v1/posts?" + filter, OFFICE);
            });
        } finally {
            mongo.executeCommand("{profile: 0}");
        }
        List<Document> lists = mongo.execute(
                "system.profile",
                profile -> profile.find(new Document("command.find", "posts")
                                .append("command.sort", new Document("$exists", true)))
                        .into(new ArrayList<>()));

        assertThat(lists).hasSize(12).allSatisfy(list -> {
            assertThat(list.getString("planSummary")).startsWith("IXSCAN").doesNotContain("COLLSCAN");
        });
    }

    @Test
    void describesItself() {
        JsonNode api = json(service.get("/api/docs/content.json", null));

        assertThat(api.get("paths").propertyNames())
                .contains("/api/v1/posts", "/api/v1/posts/{id}", "/api/v1/posts/{id}/publish", "/feeds/news.{format}");
        assertThat(api.at("/paths/~1api~1v1~1posts/post/responses").propertyNames())
                .contains("201", "400", "401", "403", "413");
        assertThat(api.at("/components/schemas/DraftPost/properties/audience/description")
                        .asString())
                .contains("no default");
    }

    @Test
    void isReadyAndShowsNothingElseOfItsInside() {
        assertThat(service.get("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/env", null).statusCode()).isEqualTo(401);
        assertThat(service.get("/actuator/env", OFFICE).statusCode()).isEqualTo(403);
        assertThat(service.get("/", null).statusCode()).isEqualTo(401);
    }

    private static String about(String territory, String theme) {
        ObjectNode draft = Drafts.note("Sobre " + theme + " " + UUID.randomUUID(), "vic");
        draft.putArray("territories").add(territory);
        draft.putArray("themes").add(theme);
        return draft.toString();
    }

    private List<String> walk(String path, @Nullable UnaryOperator<TestToken> who) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 50; page++) {
            JsonNode list = json(service.get(path + cursor, who));
            list.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (list.get("next").isNull()) {
                return ids;
            }
            cursor = "&cursor=" + list.get("next").asString();
        }
        throw new AssertionError("the list has no end");
    }
}
