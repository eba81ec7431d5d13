package cat.xarxa.notification.smtp;

import static cat.xarxa.notification.letter.LetterFixtures.letter;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.letter.EmailAddress;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.wording.Lang;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeLetterTests {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void offersTextFirstAndHtmlAsItsBetter() throws Exception {
        MimeMultipart parts = (MimeMultipart) sent(letter()).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("dimecres, 31 de març de 2021");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("dimecres, 31 de març de 2021");
    }

    @Test
    void carriesTheMessageIdOfTheLedger() throws Exception {
        assertThat(sent(letter()).getMessageID()).isEqualTo(letter().messageId());
    }

    @Test
    void carriesNamesAndHeaders() throws Exception {
        MimeMessage mail = sent(letter());

        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("noticies@xmess.example.org");
        assertThat(from.getPersonal()).isEqualTo("Confederació de Cooperatives de Catalunya · XMESS");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Anna Puig");
        assertThat(mail.getSubject()).isEqualTo("Seguiment dels projectes");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getSentDate()).isEqualTo(NOW);
    }

    /** Even if a line break came through to here, it would begin no header. */
    @Test
    void beginsNoHeaderInsideAnother() throws Exception {
        Letter letter = new Letter(
                "<1@example.org>",
                "noticies@xmess.example.org",
                "Coop\r\nX-Evil: 1",
                new EmailAddress("a@example.org"),
                "Anna\r\nX-Evil: 1",
                Lang.CA,
                "Títol\r\nX-Evil: 1",
                "text",
                "<p>html</p>",
                Map.of());

        MimeMessage mail = sent(letter);

        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(Collections.list(mail.getAllHeaders()))
                .noneMatch(header -> header.getName().contains("Evil"));
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        MimeLetter.of(SESSION, letter, NOW).writeTo(wire);
        assertThat(wire.toString(UTF_8)).contains("MIME-Version: 1.0");
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
