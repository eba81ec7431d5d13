package cat.xarxa.notification.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.audit.chain.AuditLog;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without an account follows the network by mail: asked, confirmed, told, changed, ended, erased. */
@RunningService
class GuestIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String RECONCILE = "/api/v1/ops/notification-service/reconcile";
    private static final String WISH = """
            {"criteria": {"all": [{"facet": "KIND", "value": "POST"}]}, "frequency": "%s", "lang": "es"}""";

    private final Somebody guest = Somebody.reading("ca");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    StillThere stillThere;

    @BeforeEach
    void nobodyIsThere() {
        world.forgetEverybody();
    }

    @Test
    void isAskedByMailBeforeAnythingIsSent() throws Exception {
        ask("IMMEDIATE");
        MimeMessage mail = onlyMail();

        assertThat(mail.getSubject()).isEqualTo("Confirma qué quieres recibir");
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(text(mail)).contains("en cuanto se publican", "http://localhost/es/follow/confirm/");
        world.publish(News.ofTheNetwork());
        assertThat(world.mailsTo(guest)).hasSize(1);
    }

    @Test
    void confirmsNothingWhenAScannerOpensTheLink() throws Exception {
        ask("IMMEDIATE");
        String token = confirmation();

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> shown = world.call("GET", "/api/v1/guest-confirmations/" + token, null);
            assertThat(json(shown).get("state").asString()).isEqualTo("WAITING");
            assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
        assertThat(mongo.getCollection("subscriptions").countDocuments()).isZero();
        assertThat(told("confirmed")).isEmpty();
    }

    @Test
    void isASubscriberOnceHoweverOftenTheyConfirm() throws Exception {
        ask("IMMEDIATE");
        String token = confirmation();

        confirm(token);
        confirm(token);

        assertThat(mongo.getCollection("subscriptions").countDocuments()).isEqualTo(1);
        assertThat(told("confirmed")).hasSize(1);
        assertThat(audited(subscription().get("_id", UUID.class)))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("action", "subscription.began")
                        .containsEntry("actor", "link:" + guest.id()));
    }

    @Test
    void isToldOfWhatIsPublicAndReconciled() throws Exception {
        String page = confirmed("IMMEDIATE");
        News open = News.ofTheNetwork();
        News closed = forMembersOnly();
        world.publish(open);
        world.publish(closed);
        world.awaitMail(open, guest, "ACCEPTED");

        assertThat(world.rows(closed)).isEmpty();
        MimeMessage mail = world.mailsTo(guest).getLast().message();
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(text(mail))
                .contains("http://localhost/es/follow/mine/" + page)
                .contains("Lo recibes porque");
        JsonNode runs = json(world.call("GET", RECONCILE, token -> token.role("PLATFORM_ADMIN")))
                .get("items");
        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.get("difference").asInt()).isZero());
        JsonNode why = json(world.call(
                "GET",
                "/api/v1/publications/" + open.id() + "/explanations/" + guest.id(),
                token -> token.person(UUID.randomUUID()).role("OFFICE")));
        assertThat(why.toString()).contains("ho has triat", "ACCEPTED");
    }

    @Test
    void isToldNothingMoreAfterOneClick() throws Exception {
        confirmed("IMMEDIATE");
        News first = News.ofTheNetwork();
        world.publish(first);
        world.awaitMail(first, guest, "ACCEPTED");
        String header = world.mailsTo(guest).getLast().message().getHeader("List-Unsubscribe")[0];
        String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);

        assertThat(world.call("POST", "/api/v1/unsubscriptions/" + token, null).statusCode())
                .isEqualTo(200);

        News next = News.ofTheNetwork();
        world.publish(next);
        assertThat(world.rows(next)).isEmpty();
    }

    @Test
    void changesPaceCriteriaAndLanguageByTheirLink() throws Exception {
        String page = confirmed("IMMEDIATE");
        String path = "/api/v1/guest-pages/" + page;
        UUID id = subscription().get("_id", UUID.class);

        HttpResponse<String> changed =
                world.call("PUT", path + "/subscriptions/" + id, null, Map.of("If-Match", "\"0\""), """
                {"criteria": {"all": [{"facet": "THEME", "value": "habitatge"}]}, "frequency": "DAILY"}""");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(world.call("PUT", path + "/language", null, Map.of(), "{\"lang\": \"en\"}")
                        .statusCode())
                .isEqualTo(200);

        JsonNode shown = json(world.call("GET", path, null));
        assertThat(shown.get("lang").asString()).isEqualTo("en");
        assertThat(shown.at("/subscriptions/0/frequency").asString()).isEqualTo("DAILY");
        assertThat(shown.at("/subscriptions/0/criteria/all/0/value").asString()).isEqualTo("habitatge");
        News news = News.about("habitatge");
        world.publish(news);
        assertThat(world.ledger(news)).containsEntry("EMAIL HELD", 1L);
        assertThat(world.call("POST", path + "/end", null).statusCode()).isEqualTo(200);
        assertThat(json(world.call("GET", path, null)).get("subscriptions")).isEmpty();
    }

    @Test
    void seesNothingOfAnybodyElse() throws Exception {
        String page = confirmed("IMMEDIATE");
        world.tell(Somebody.town("vic", "08298", "osona"));
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        UUID other = mongo.getCollection("subscriptions")
                .find(new Document("subscriber.person", technician.id()))
                .first()
                .get("_id", UUID.class);

        assertThat(world.call("POST", "/api/v1/guest-pages/" + page + "/subscriptions/" + other + "/end", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(mongo.getCollection("guests").find().map(Document::toJson))
                .isNotEmpty()
                .noneMatch(row -> row.contains(page));
    }

    @Test
    void goesByTypingTheAddress() throws Exception {
        String path = "/api/v1/guest-pages/" + confirmed("IMMEDIATE") + "/erasure";

        assertThat(world.call("POST", path, null, Map.of(), "{\"confirm\": \"else@example.org\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(told("leaving")).isEmpty();
        assertThat(world.call("POST", path, null, Map.of(), "{\"confirm\": \"" + guest.address() + "\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(told("leaving")).hasSize(1);
        assertThat(subscription().getString("state")).isEqualTo("ENDED");

        world.tell(guest.erasure(UUID.randomUUID()));
        for (String collection : List.of("guests", "guest_wishes", "subscriptions")) {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(mongo.getCollection(collection).countDocuments())
                                    .as(collection)
                                    .isZero());
        }
        assertThat(world.call("GET", path.replace("/erasure", ""), null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isStillThereWhileTheyFollowSomethingAndCanBeWrittenTo() throws Exception {
        String page = confirmed("IMMEDIATE");
        Instant later = Instant.now().plus(Duration.ofDays(31));
        assertThat(stillThere.tell(Instant.now())).isZero();
        assertThat(stillThere.tell(later)).isEqualTo(1);
        assertThat(told("used")).hasSize(1);

        world.call("POST", "/api/v1/guest-pages/" + page + "/end", null);
        assertThat(stillThere.tell(later.plus(Duration.ofDays(31)))).isZero();
    }

    @Test
    void refusesALinkThatIsOver() throws Exception {
        ask("IMMEDIATE");
        String token = confirmation();
        mongo.getCollection("guest_wishes")
                .updateMany(new Document(), new Document("$set", new Document("expires", new java.util.Date(0))));

        assertThat(world.call("POST", "/api/v1/guest-confirmations/" + token, null)
                        .statusCode())
                .isEqualTo(404);
    }

    private String confirmed(String pace) throws Exception {
        ask(pace);
        String page = confirm(confirmation());
        world.tell(guest.person());
        return page;
    }

    private void ask(String pace) {
        HttpResponse<String> wish = world.call("POST", "/api/v1/guest-wishes", null, Map.of(), WISH.formatted(pace));
        assertThat(wish.statusCode()).as(wish.body()).isEqualTo(201);
        world.tell(WireEvent.first(
                "xarxa.members.guest",
                guest.id().toString(),
                "guest-asked",
                Map.of(
                        "personId", guest.id(),
                        "wishId", json(wish).get("id").asString(),
                        "expiresAt", Instant.now().plusSeconds(600))));
        world.tell(guest.contact(), guest.keyIssued());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(world.mailsTo(guest)).hasSize(1));
    }

    private String confirmation() throws Exception {
        Matcher link = Pattern.compile("/es/follow/confirm/([\\w-]+)").matcher(text(onlyMail()));
        assertThat(link.find()).isTrue();
        String token = link.group(1);
        assertThat(mongo.getCollection("guest_wishes").find().map(Document::toJson))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        return token;
    }

    private String confirm(String token) {
        HttpResponse<String> answer = world.call("POST", "/api/v1/guest-confirmations/" + token, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).get("state").asString()).isEqualTo("CONFIRMED");
        return json(answer).get("page").asString();
    }

    private static News forMembersOnly() {
        News news = News.ofTheNetwork();
        @SuppressWarnings("unchecked")
        Map<String, Object> post =
                new LinkedHashMap<>((Map<String, Object>) news.event().data());
        post.put("audience", "NETWORK");
        return new News(
                news.id(), WireEvent.first("xarxa.content.post", news.id().toString(), "post-published", post));
    }

    private MimeMessage onlyMail() {
        return world.mailsTo(guest).getFirst().message();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private Document subscription() {
        return mongo.getCollection("subscriptions")
                .find(new Document("subscriber.person", guest.id()))
                .first();
    }

    private List<Document> told(String what) {
        return mongo.getCollection("outbox")
                .find(new Document("key", guest.id().toString())
                        .append("type", "cat.xarxa.notification.guest-" + what + ".v1"))
                .into(new ArrayList<>());
    }

    private List<Document> audited(UUID object) {
        return mongo.getCollection(AuditLog.ENTRIES)
                .find(new Document("object", object.toString()))
                .into(new ArrayList<>());
    }
}
