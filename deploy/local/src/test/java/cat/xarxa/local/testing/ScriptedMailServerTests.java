package cat.xarxa.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptedMailServerTests {

    private ScriptedMailServer mail;

    @BeforeEach
    void start() {
        mail = ScriptedMailServer.start();
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void takesMail() throws Exception {
        send("tecnic.vic@example.org");

        assertThat(mail.received()).hasSize(1);
        assertThat(mail.receivedBy("Tecnic.Vic@example.org")
                        .getFirst()
                        .message()
                        .getSubject())
                .isEqualTo("Notícia");
    }

    @Test
    void refusesARecipientAndNoOther() throws Exception {
        mail.refuse("fora@example.org", 550);

        assertThatThrownBy(() -> send("fora@example.org"))
                .isInstanceOf(SendFailedException.class)
                .hasMessageContaining("Invalid Addresses");
        send("dins@example.org");

        assertThat(mail.received()).extracting(ReceivedMail::to).containsExactly("dins@example.org");
    }

    @Test
    void refusesAllUntilItBehaves() throws Exception {
        mail.refuseAll(421);
        assertThatThrownBy(() -> send("tecnic.vic@example.org")).isInstanceOf(MessagingException.class);

        mail.behave();
        send("tecnic.vic@example.org");

        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void takesItsTime() throws Exception {
        mail.delay(Duration.ofMillis(300));

        long start = System.nanoTime();
        send("tecnic.vic@example.org");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void refusesSoManyTimesOnly() throws Exception {
        mail.refuse("tecnic.vic@example.org", 450, 1);
        assertThatThrownBy(() -> send("tecnic.vic@example.org")).isInstanceOf(SendFailedException.class);

        send("tecnic.vic@example.org");

        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void keepsAMailWithoutSayingSo() {
        mail.hangUpBeforeTheAnswer("tecnic.vic@example.org");

        assertThatThrownBy(() -> send("tecnic.vic@example.org")).isInstanceOf(MessagingException.class);
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void hangsUpBehindItsAnswer() throws Exception {
        mail.hangUpAfterTheAnswer("tecnic.vic@example.org");

        send("tecnic.vic@example.org");

        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void letsOneDomainWait() throws Exception {
        mail.tarpit("slow.example.org", Duration.ofMillis(300));

        long start = System.nanoTime();
        send("tecnic.vic@slow.example.org");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    private void send(String to) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("xarxa@example.org");
        message.addRecipients(RecipientType.TO, InternetAddress.parse(to));
        message.setSubject("Notícia", "UTF-8");
        message.setText("Hola", "UTF-8");
        Transport.send(message);
    }
}
