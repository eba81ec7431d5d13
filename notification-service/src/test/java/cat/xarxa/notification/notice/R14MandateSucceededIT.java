package cat.xarxa.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule R14: the successor is told what they inherited, the predecessor is thanked and keeps what is their own. */
@RunningService
class R14MandateSucceededIT {

    private final Somebody leaving = Somebody.reading("ca");
    private final Somebody coming = Somebody.reading("es");
    private final UUID old = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void bothAreKnown() {
        world.forgetEverybody();
        world.tell(Somebody.town("vic", "08298", "osona"));
        world.tell(leaving.mandate(old, "TECHNICIAN", "vic", Instant.now()), leaving.person(), leaving.keyIssued());
        world.tell(coming.person(), coming.keyIssued());
    }

    @Test
    void writesToBothInTheirLanguagesOnce() throws Exception {
        world.tell(leaving.contact(), coming.contact());
        WireEvent handover = leaving.handsOver(old, coming, fresh, "vic", "SUBSCRIPTIONS");
        world.tell(handover);
        world.tell(handover);
        world.tell(leaving.endOf(old, "vic").numbered(3));

        awaitStates("SUCCESSION", coming, "DELIVERED", "ACCEPTED");
        awaitStates("FAREWELL", leaving, "DELIVERED", "ACCEPTED");
        MimeMessage inherited = onlyMail(coming);
        assertThat(inherited.getSubject()).isEqualTo("Relevo en Ajuntament: qué recibes desde ahora");
        assertThat(inherited.getHeader("Content-Language")).containsExactly("es");
        assertThat(inherited.getHeader("List-Unsubscribe")).isNull();
        assertThat(text(inherited))
                .contains(
                        "• las noticias de la red: también por correo, enseguida",
                        "• las publicaciones de los miembros")
                .contains("http://localhost/es/subscriptions")
                .contains("Lo recibes porque has asumido un cargo");
        MimeMessage farewell = onlyMail(leaving);
        assertThat(farewell.getSubject()).isEqualTo("Gràcies per la teva feina a Ajuntament");
        assertThat(text(farewell)).contains("No et queda cap altra subscripció.");
    }

    @Test
    void standsInBothInboxesAndCanBeRead() throws Exception {
        world.tell(leaving.handsOver(old, coming, fresh, "vic", "SUBSCRIPTIONS"));

        JsonNode item = inbox(coming).get("items").get(0);
        assertThat(item.get("kind").asString()).isEqualTo("NOTICE");
        assertThat(item.get("type").asString()).isEqualTo("SUCCESSION");
        assertThat(item.get("path").asString()).isEqualTo("/subscriptions");
        assertThat(inbox(leaving).get("items").get(0).get("type").asString()).isEqualTo("FAREWELL");
        String read = "/api/v1/inbox/" + item.get("id").asString() + "/read";
        assertThat(world.call("POST", read, token -> token.person(coming.id())).statusCode())
                .isEqualTo(204);
        assertThat(inbox(coming).get("unread").asInt()).isZero();
        assertThat(inbox(leaving).get("unread").asInt()).isEqualTo(1);
    }

    @Test
    void letsThePredecessorKeepWhatIsTheirOwn() {
        world.tell(leaving.mandate(UUID.randomUUID(), "REPRESENTATIVE", "manlleu", Instant.now()));
        world.tell(leaving.handsOver(old, coming, fresh, "vic", "SUBSCRIPTIONS"));

        assertThat(summary("FAREWELL", leaving)).contains("L'altra subscripció que tens continua com estava.");
    }

    @Test
    void saysSoWhenNothingIsInherited() {
        world.tell(leaving.handsOver(old, coming, fresh, "vic", "DRAFTS"));

        assertThat(summary("SUCCESSION", coming)).contains("No n'has heretat cap subscripció");
    }

    @Test
    void reachesBothThoughTheyShareAMailbox() throws Exception {
        world.tell(leaving.contact(), coming.writtenToAt(leaving.address()).contact());
        world.tell(leaving.handsOver(old, coming, fresh, "vic", "SUBSCRIPTIONS"));

        awaitStates("SUCCESSION", coming, "DELIVERED", "ACCEPTED");
        awaitStates("FAREWELL", leaving, "DELIVERED", "ACCEPTED");
        assertThat(world.mailsTo(leaving)).hasSize(2);
    }

    @Test
    void namesNobodyInWhatIsStored() {
        world.tell(leaving.handsOver(old, coming, fresh, "vic", "SUBSCRIPTIONS"));

        assertThat(mongo.getCollection("publications").find(new Document("kind", "NOTICE")))
                .extracting(Document::toJson)
                .hasSize(2)
                .noneMatch(notice -> notice.contains("Puig")
                        || notice.contains(coming.id().toString())
                        || notice.contains(leaving.id().toString()));
    }

    private void awaitStates(String purpose, Somebody person, String... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows(purpose, person))
                        .extracting(row -> row.getString("state"))
                        .containsExactlyInAnyOrder(states));
    }

    private List<Document> rows(String purpose, Somebody person) {
        return mongo
                .getCollection("deliveries")
                .find(new Document("person", person.id()))
                .into(new ArrayList<>())
                .stream()
                .filter(row -> row.getString("_id").endsWith("/" + purpose))
                .toList();
    }

    private String summary(String purpose, Somebody person) {
        UUID notice = rows(purpose, person).getFirst().get("publication", UUID.class);
        return mongo.getCollection("publications")
                .find(new Document("_id", notice))
                .first()
                .get("texts", Document.class)
                .get("CA", Document.class)
                .getString("summary");
    }

    private MimeMessage onlyMail(Somebody person) {
        assertThat(world.mailsTo(person)).hasSize(1);
        return world.mailsTo(person).getFirst().message();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private JsonNode inbox(Somebody person) {
        return JsonMapper.shared()
                .readTree(world.call("GET", "/api/v1/inbox", token -> token.person(person.id()))
                        .body());
    }
}
