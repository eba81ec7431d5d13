package cat.xarxa.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Rule R13: the people of a new member are welcomed with what was published lately, once each. */
@RunningService
class R13MemberAdheredIT {

    private final String town = "poble-" + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
    private final Somebody technician = Somebody.reading("es");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void nobodyIsThere() {
        world.forgetEverybody();
    }

    @Test
    void welcomesWhoActsForItAlreadyOnce() throws Exception {
        News news = News.ofTheNetwork();
        world.publish(news);
        world.tell(technician.as("TECHNICIAN", town));
        WireEvent adhered = Somebody.townSince(town, today);
        world.tell(adhered);
        world.tell(adhered);

        awaitWelcomed(technician);
        MimeMessage mail = world.mailsTo(technician).getFirst().message();
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Ajuntament de Prova ya es miembro de la red");
        assertThat(text(mail))
                .contains("los últimos 30 días")
                .contains(": Noticia " + news.id())
                .contains("Lo recibes porque tu institución ha entrado en la red");
    }

    @Test
    void welcomesWhoComesSoonAfterwards() {
        world.tell(Somebody.townSince(town, today.minusDays(29)));
        world.tell(technician.as("TECHNICIAN", town));
        Somebody second = Somebody.reading("ca");
        world.tell(second.as("REPRESENTATIVE", town));

        awaitWelcomed(technician);
        awaitWelcomed(second);
        assertThat(mongo.getCollection("publications").countDocuments(new Document("type", "WELCOME")))
                .isEqualTo(2);
    }

    @Test
    void welcomesNobodyToAMemberOfLongStanding() {
        Somebody colleague = Somebody.reading("ca");
        world.tell(colleague.as("TECHNICIAN", town));
        world.tell(Somebody.townSince(town, today.minusDays(31)));
        world.tell(technician.as("TECHNICIAN", town));

        assertThat(rows(technician)).isEmpty();
        assertThat(rows(colleague)).isEmpty();
    }

    @Test
    void saysNothingOfLatelyWhereNothingWasPublished() throws Exception {
        world.tell(technician.as("TECHNICIAN", town));
        world.tell(Somebody.townSince(town, today));

        awaitWelcomed(technician);
        assertThat(text(world.mailsTo(technician).getFirst().message()))
                .contains("Te damos la bienvenida")
                .doesNotContain("30 días");
    }

    @Test
    void tellsTheMentorAtOnce() {
        String mentor = "padri-" + UUID.randomUUID();
        Somebody helper = Somebody.reading("ca");
        world.tell(helper.as("TECHNICIAN", mentor));
        world.tell(Somebody.townSince(town, today, mentor));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(world.mailsTo(helper)).hasSize(1));
        assertThat(world.mailsTo(helper).getFirst().message())
                .extracting(R13MemberAdheredIT::subject)
                .isEqualTo("Ajuntament de Prova: l'acompanyeu el primer any");
        assertThat(rows(helper)).isEmpty();
    }

    @Test
    void tellsTheNetworkInTheInboxAndInTheNextDigestAndNotAtOnce() {
        Somebody representative = Somebody.reading("ca");
        Somebody curious = Somebody.reading("ca");
        world.tell(representative.as("REPRESENTATIVE", "un-altre-" + UUID.randomUUID()));
        world.tell(curious.as("TECHNICIAN", "un-altre-" + UUID.randomUUID()));
        WireEvent adhered = Somebody.townSince(town, today);
        world.tell(adhered);
        world.tell(adhered);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(states(representative)).containsExactlyInAnyOrder("DELIVERED", "HELD");
            assertThat(states(curious)).containsExactlyInAnyOrder("DELIVERED", "HELD");
        });
        assertThat(world.mailsTo(curious)).isEmpty();
    }

    @Test
    void tellsTheNetworkNothingOfAMemberOfLongStanding() {
        Somebody curious = Somebody.reading("ca");
        world.tell(curious.as("TECHNICIAN", "un-altre-" + UUID.randomUUID()));
        world.tell(Somebody.townSince(town, today.minusDays(31)));
        WireEvent later = Somebody.townSince("poble-" + UUID.randomUUID(), today);
        world.tell(later);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states(curious)).hasSize(2));
        assertThat(mongo.getCollection("publications").countDocuments(new Document("kind", "MEMBER")))
                .isEqualTo(1);
    }

    private List<String> states(Somebody person) {
        return mongo
                .getCollection("deliveries")
                .find(new Document("person", person.id()))
                .into(new ArrayList<>())
                .stream()
                .map(row -> row.getString("state"))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitWelcomed(Somebody person) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows(person))
                        .extracting(row -> row.getString("state"))
                        .containsExactlyInAnyOrder("DELIVERED", "ACCEPTED"));
    }

    private List<Document> rows(Somebody person) {
        return mongo
                .getCollection("deliveries")
                .find(new Document("person", person.id()))
                .into(new ArrayList<>())
                .stream()
                .filter(row -> row.getString("_id").endsWith("/WELCOME"))
                .toList();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }
}
