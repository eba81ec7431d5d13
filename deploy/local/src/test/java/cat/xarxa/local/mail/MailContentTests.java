package cat.xarxa.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailContentTests {

    private static final MailContent BOTH = content("""
            Subject: =?UTF-8?Q?Not=C3=ADcies?= de la xarxa
            List-Unsubscribe: <http://localhost:8080/unsubscribe/abc>
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: text/plain
            Content-Disposition: attachment

            annex
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Bon dia, Vall=C3=A8s
            --inner
            Content-Type: text/html; charset=utf-8

            <p>Bon dia</p>
            --inner--
            --outer--
            """);

    @Test
    void readsTheEncodedWordsOfASubject() {
        assertThat(BOTH.subject()).isEqualTo("Notícies de la xarxa");
    }

    @Test
    void findsTextAndHtmlHoweverDeepAndPassesOverAttachments() {
        assertThat(BOTH.text())
                .hasValueSatisfying(text -> assertThat(text).isEqualToIgnoringNewLines("Bon dia, Vallès"));
        assertThat(BOTH.html()).hasValueSatisfying(html -> assertThat(html).contains("<p>Bon dia</p>"));
    }

    @Test
    void showsHowToUnsubscribe() {
        assertThat(BOTH.headers())
                .contains(new MailContent.Header("List-Unsubscribe", "<http://localhost:8080/unsubscribe/abc>"));
    }

    @Test
    void hasAnEmptySubjectWhenThereIsNone() {
        assertThat(content("From: a@example.org\n\nHola").subject()).isEmpty();
    }

    @Test
    void saysSoWhenAPartCannotBeRead() {
        assertThat(content("Content-Type: text/plain; charset=no-such\n\nHola").text())
                .hasValueSatisfying(text -> assertThat(text).contains("cannot be read"));
    }

    private static MailContent content(String mail) {
        return MailContent.of(mail.replace("\n", "\r\n").getBytes(UTF_8));
    }
}
