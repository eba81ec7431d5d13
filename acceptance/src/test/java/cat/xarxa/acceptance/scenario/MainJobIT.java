package cat.xarxa.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The demo network after its start: the quarter's news has reached everyone concerned, once. */
class MainJobIT {

    private static final String SUBJECT = "Next Generation EU";

    private final Network network = Network.running();

    @Test
    void newsReachesEveryInboxAndTheMailboxesOfThoseWhoWantItAtOnce() {
        Api office = network.as("oficina@example.org");
        String id = demoNews().path("id").asString();
        JsonNode deliveries =
                office.get("/api/v1/publications/" + id + "/deliveries").json();
        assertThat(deliveries.path("runState").asString()).isEqualTo("COMPLETED");
        assertThat(deliveries.at("/counts/INBOX/DELIVERED").asInt()).isEqualTo(32);
        assertThat(deliveries.at("/counts/EMAIL/ACCEPTED").asInt()).isEqualTo(16);
        assertThat(inDigests(deliveries.path("counts"))).isEqualTo(16);
        assertThat(network.sink().about(SUBJECT)).hasSize(16);
    }

    @Test
    void manlleusTechnicianReadsItInCatalan() {
        assertThat(network.as("tecnica.manlleu@example.org").list("/api/v1/inbox"))
                .filteredOn(item -> item.path("title").asString().contains(SUBJECT))
                .singleElement()
                .satisfies(item -> assertThat(item.path("lang").asString()).isEqualTo("ca"))
                .satisfies(item -> assertThat(item.path("reason").asString()).isNotBlank());
        assertThat(network.sink().mailsTo("tecnica.manlleu@example.org", SUBJECT))
                .singleElement()
                .satisfies(mail -> assertThat(network.sink().raw(mail))
                        .contains("Content-Language: ca")
                        .containsIgnoringCase("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void feedsOfNewsParse(String format) throws FeedException {
        String body = network.anonymous().get("/feeds/news." + format).body();
        SyndFeed feed = new SyndFeedInput().build(new StringReader(body));
        assertThat(feed.getEntries())
                .anySatisfy(entry -> assertThat(entry.getTitle()).contains(SUBJECT));
    }

    @Test
    void jsonFeedFitsItsSchema() {
        String body = network.anonymous().get("/feeds/news.json").body();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/json-feed-1.1.schema.json"));
        assertThat(schema.validate(body, InputFormat.JSON)).isEmpty();
        assertThat(body).contains(SUBJECT);
    }

    /** Told in a digest, or waiting for it: the representatives ask for one a week. */
    private static int inDigests(JsonNode counts) {
        return counts.at("/EMAIL/HELD").asInt() + counts.at("/EMAIL/IN_DIGEST").asInt();
    }

    private JsonNode demoNews() {
        return network.anonymous().list("/api/v1/posts").stream()
                .filter(post -> post.at("/texts/ca/title").asString().contains(SUBJECT))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(MainJobIT.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
