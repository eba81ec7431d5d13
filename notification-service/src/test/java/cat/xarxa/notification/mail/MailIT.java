package cat.xarxa.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What becomes of a mail, with a mail server that does as it is told. */
@RunningService
class MailIT {

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("es");
    private final News news = News.ofTheNetwork();

    @BeforeEach
    void forgetEverybody() {
        world.forgetEverybody();
    }

    @Test
    void arrivesInTheReadersLanguageWithAllThatAMailNeeds() throws Exception {
        world.tell(technician.as("TECHNICIAN", "vic"));

        world.publish(news);

        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(world.mailsTo(technician)).hasSize(1);
        MimeMessage mail = world.mailsTo(technician).getFirst().message();
        assertThat(mail.getSubject()).isEqualTo("Noticia " + news.id());
        assertThat(mail.getFrom()[0].toString()).contains("xarxa@example.org");
        assertThat(mail.getHeader("Content-Language")).containsExactly("es");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getMessageID()).endsWith("@example.org>");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Lo recibes porque sigues las noticias de la red")
                .contains("http://localhost/es/news/" + news.id() + "/noticia");
    }

    @Test
    void isTriedAgainWhenTheServerWillNotTakeItNow() {
        world.tell(technician.as("TECHNICIAN", "vic"));
        RealServers.mail().refuse(technician.address(), 450);

        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        assertThat(world.mailRow(news, technician).getString("explain")).startsWith("smtp-450");
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL DEFERRED", 1L));

        RealServers.mail().behave();
        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(world.mailsTo(technician)).hasSize(1);
    }

    @Test
    void bouncesForItsRecipientAloneAndTheMailboxIsLeftInPeace() {
        Somebody other = Somebody.reading("ca");
        News next = News.ofTheNetwork();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(other.as("TECHNICIAN", "vic"));
        RealServers.mail().refuse(technician.address(), 550);

        world.publish(news);
        world.awaitMail(news, technician, "BOUNCED");
        world.awaitMail(news, other, "ACCEPTED");
        RealServers.mail().behave();
        world.publish(next);

        world.awaitMail(next, technician, "SUPPRESSED");
        world.awaitMail(next, other, "ACCEPTED");
        assertThat(world.mailRow(next, technician).getString("explain")).isEqualTo("mailbox-gone");
        assertThat(world.mailsTo(technician)).isEmpty();
        assertThat(mongo.getCollection("mailboxes_gone").find().first().toJson())
                .doesNotContain("example.org")
                .doesNotContain(technician.id().toString());
    }

    @Test
    void waitsWithoutHarmWhileTheServerRefusesEverybody() {
        world.tell(technician.as("TECHNICIAN", "vic"));
        RealServers.mail().refuseAll(451);

        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        assertThat(world.call("GET", "/api/v1/inbox", token -> token.person(technician.id()))
                        .statusCode())
                .isEqualTo(200);

        RealServers.mail().behave();
        world.awaitMail(news, technician, "ACCEPTED");
    }

    @Test
    void isSentOnceToAMailboxThatTwoShare() {
        Somebody first = Somebody.reading("ca");
        Somebody second = Somebody.reading("ca").writtenToAt(first.address().toUpperCase(Locale.ROOT));
        world.tell(first.as("TECHNICIAN", "vic"));
        world.tell(second.as("TECHNICIAN", "vic"));

        world.publish(news);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(world.ledger(news))
                        .isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 1L, "EMAIL COVERED", 1L)));
        assertThat(world.mailsTo(first)).hasSize(1);
        boolean firstGotIt = world.mailRow(news, first).getString("state").equals("ACCEPTED");
        Document covered = world.mailRow(news, firstGotIt ? second : first);
        assertThat(covered.getString("explain")).isEqualTo("mailbox-shared-with " + (firstGotIt ? first : second).id());
    }

    @Test
    void isNotSentToSomebodyWhoseKeyIsDestroyed() {
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(technician.keyDestroyed());

        world.publish(news);

        world.awaitMail(news, technician, "SUPPRESSED");
        assertThat(world.mailRow(news, technician).getString("explain")).isEqualTo("erased");
    }

    @Test
    void isNotSentToWhatIsNoAddress() {
        Somebody odd = Somebody.reading("ca").writtenToAt("a@example.org, b@example.org");
        world.tell(odd.as("TECHNICIAN", "vic"));

        world.publish(news);

        world.awaitMail(news, odd, "SUPPRESSED");
        assertThat(world.mailRow(news, odd).getString("explain")).isEqualTo("address-invalid");
    }

    @Test
    void waitsUntilTheKeyArrivesThatOpensTheAddress() {
        world.tell(technician.mandate("TECHNICIAN", "vic"), technician.person(), technician.contact());

        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        assertThat(world.mailRow(news, technician).getString("explain")).isEqualTo("contact-unknown");

        world.tell(technician.keyIssued());
        world.awaitMail(news, technician, "ACCEPTED");
    }

    @Test
    void isFailedAloneWhenItsLetterCannotBeWritten() {
        Somebody other = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(other.as("TECHNICIAN", "vic"));
        RealServers.mail().refuseAll(451);
        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        mongo.getCollection("deliveries")
                .updateMany(
                        new Document("person", technician.id()),
                        new Document("$set", new Document("reasons.0.code", "no-such-reason")));

        RealServers.mail().behave();

        world.awaitMail(news, technician, "FAILED");
        world.awaitMail(news, other, "ACCEPTED");
        assertThat(world.mailRow(news, technician).getString("explain")).isEqualTo("not-composed");
    }

    @Test
    void leavesNothingReadableOfPeopleInTheDatabase() {
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");

        for (String collection : mongo.getCollectionNames()) {
            List<Document> documents = mongo.getCollection(collection).find().into(new ArrayList<>());
            assertThat(documents)
                    .as(collection)
                    .allSatisfy(document -> assertThat(document.toJson())
                            .doesNotContain("Anna Puig")
                            .doesNotContain(technician.address())
                            .doesNotContain(technician.key().encoded()));
        }
    }
}
