package cat.xarxa.notification.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails go in the name and from the address that the network gave itself; before it did, by the settings. */
@RunningService
class DescribedNetworkIT {

    private static final WireEvent DESCRIBED = WireEvent.first(
            "xarxa.members.network",
            "xarxa",
            "network-described",
            Map.of(
                    "networkId",
                    "xarxa",
                    "name",
                    "Xarxa d’Osona",
                    "senderName",
                    "Osona",
                    "senderAddress",
                    "avisos@osona.example.org"));

    @Autowired
    World world;

    @Autowired
    Networks networks;

    @Autowired
    Organisations organisations;

    private final Somebody reader = Somebody.reading("ca");
    private final News news = News.ofTheNetwork();

    @BeforeEach
    @AfterEach
    void beDescribedByTheSettingsAlone() {
        world.forgetEverybody();
        awaitName("Xarxa de Municipis per l'Economia Social i Solidària");
    }

    @Test
    void writesInTheNameThatTheNetworkGaveItself() throws Exception {
        world.tell(reader.as("TECHNICIAN", "vic"));
        world.tell(DESCRIBED);
        awaitName("Xarxa d’Osona");

        world.publish(news);

        world.awaitMail(news, reader, "ACCEPTED");
        MimeMessage mail = world.mailsTo(reader).getFirst().message();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Osona");
        assertThat(from.getAddress()).isEqualTo("avisos@osona.example.org");
        assertThat(mail.getHeader("List-Id")[0]).endsWith(".osona.example.org>");
        assertThat(mail.getMessageID()).endsWith("@example.org>");
        assertThat(organisations.name(Network.SLUG)).isEqualTo("Xarxa d’Osona");
    }

    private void awaitName(String name) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(networks.current().name()).isEqualTo(name));
    }
}
