package cat.xarxa.notification.unsubscription;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.audit.chain.AuditLog;
import jakarta.mail.MessagingException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The link in a mail. */
@RunningService
class UnsubscribeIT {

    private static final String PREFIX = "<http://localhost/unsubscribe/";

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("ca");
    private final UUID mandate = UUID.randomUUID();
    private String token;

    @BeforeEach
    void sendAMail() throws MessagingException {
        world.forgetEverybody();
        News news = News.ofTheNetwork();
        world.tell(technician.mandate(mandate, "TECHNICIAN", "vic", Instant.now()));
        world.tell(technician.person(), technician.contact(), technician.keyIssued());
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
        String header = world.mailsTo(technician).getFirst().message().getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith(PREFIX).endsWith(">");
        token = header.substring(PREFIX.length(), header.length() - 1);
    }

    @Test
    void endsNothingWhenAScannerOpensIt() {
        for (int i = 0; i < 3; i++) {
            assertThat(call("GET", token).body()).contains("\"state\":\"ACTIVE\"");
        }

        News next = News.ofTheNetwork();
        world.publish(next);
        world.awaitMail(next, technician, "ACCEPTED");
    }

    @Test
    void endsTheSubscriptionThatTheMailWasSentFor() {
        assertThat(call("POST", token).body()).contains("\"state\":\"ENDED\"");

        News next = News.ofTheNetwork();
        world.publish(next);
        assertThat(world.ledger(next)).isEmpty();
        assertThat(call("GET", token).body()).contains("\"state\":\"ENDED\"");
    }

    @Test
    void endsItOnce() {
        call("POST", token);
        Object ended = subscription().get("ended");

        HttpResponse<String> again = call("POST", token);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(subscription().get("ended")).isEqualTo(ended);
        assertThat(audited(subscription().get("_id"))).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .containsEntry("action", "subscription.ended")
                    .containsEntry("actor", "link:" + technician.id())
                    .containsEntry("organisation", "vic");
            assertThat(entry.toJson()).doesNotContain(token);
        });
    }

    @Test
    void leavesAnEntryOfWhatAMandateBringsAndTakesAlong() {
        call("POST", token);
        world.tell(technician.endOf(mandate, "vic"));

        assertThat(audited(mandate))
                .extracting(entry -> entry.getString("action"))
                .containsExactly("subscriptions.began", "subscriptions.ended");
        assertThat(audited(mandate))
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("actor", "system").containsEntry("organisation", "vic"));
    }

    @Test
    void staysEndedWhenTheMandateIsHeardOfAgain() {
        call("POST", token);

        mongo.getCollection("consumer_positions").deleteMany(new Document("_id.key", mandate.toString()));
        world.tell(technician.mandate(mandate, "TECHNICIAN", "vic", Instant.now()));

        assertThat(subscription().getString("state")).isEqualTo("ENDED");
    }

    @Test
    void isNothingWithoutTheRightToken() {
        char changed = token.charAt(0) == 'A' ? 'B' : 'A';

        assertThat(call("GET", changed + token.substring(1)).statusCode()).isEqualTo(404);
        assertThat(call("POST", changed + token.substring(1)).statusCode()).isEqualTo(404);
        assertThat(call("POST", "$ne").statusCode()).isEqualTo(404);
        assertThat(subscription().getString("state")).isEqualTo("ACTIVE");
        assertThat(audited(subscription().get("_id"))).isEmpty();
    }

    @Test
    void isStoredInAFormThatOpensNothing() {
        assertThat(mongo.getCollection("unsubscribe_links").find().map(Document::toJson))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).doesNotContain(token));
    }

    @Test
    void isRevokedWithItsRow() {
        mongo.getCollection("unsubscribe_links").deleteMany(new Document());

        assertThat(call("POST", token).statusCode()).isEqualTo(404);
    }

    private List<Document> audited(Object id) {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", id.toString()))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private Document subscription() {
        return mongo.getCollection("subscriptions")
                .find(new Document("subscriber.person", technician.id()).append("interest", "NETWORK_NEWS"))
                .first();
    }

    private HttpResponse<String> call(String method, String with) {
        return world.call(method, "/api/v1/unsubscriptions/" + with, null);
    }
}
