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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever's copy others asked for is told that it is there: once, and nobody else. */
@RunningService
class CopyNoticeIT {

    private final Somebody person = Somebody.reading("es");
    private final Somebody colleague = Somebody.reading("ca");

    @Autowired
    World world;

    @BeforeEach
    void nobodyIsThere() {
        world.forgetEverybody();
    }

    @Test
    void tellsThePersonOnceAndNobodyElse() throws Exception {
        String town = "poble-" + UUID.randomUUID();
        world.tell(person.as("TECHNICIAN", town));
        world.tell(colleague.as("TECHNICIAN", town));
        WireEvent copied = person.copied(UUID.randomUUID(), Instant.parse("2021-03-09T09:30:00Z"));
        world.tell(copied);
        world.tell(copied);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(world.mailsTo(person)).hasSize(1));
        MimeMessage mail = world.mailsTo(person).getFirst().message();
        assertThat(mail.getSubject()).isEqualTo("La copia de tus datos está lista");
        assertThat(((MimeMultipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("martes, 9 de marzo de 2021", "Lo recibes porque alguien ha pedido en tu nombre");
        assertThat(world.mailsTo(colleague)).isEmpty();
    }
}
