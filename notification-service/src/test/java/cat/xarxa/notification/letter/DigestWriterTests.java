package cat.xarxa.notification.letter;

import static cat.xarxa.notification.letter.LetterFixtures.KEY;
import static cat.xarxa.notification.letter.LetterFixtures.NETWORK;
import static cat.xarxa.notification.letter.LetterFixtures.SENDER;
import static cat.xarxa.notification.letter.LetterFixtures.reader;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static cat.xarxa.notification.publication.PublicationFixtures.saying;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.letter.DigestWriter.Contents;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A digest as its reader gets it. */
class DigestWriterTests {

    private final DigestWriter writer =
            new DigestWriter(LetterConfiguration.letterTemplates(), new Wording(), new Stationery(NETWORK, SENDER));

    @Test
    void tellsEachThingUnderItsKindAndDay() {
        Letter letter = write(Lang.CA, networkNews(), as(PublicationKind.ACTIVITY));

        assertThat(letter.subject()).isEqualTo("Resum de dilluns, 30 de novembre de 2026: 2 novetats");
        assertThat(letter.text())
                .containsSubsequence(
                        "== Notícies i avisos ==",
                        "dimecres, 31 de març de 2021",
                        "* Seguiment dels projectes",
                        "Confederació de Cooperatives",
                        "La Confederació segueix.",
                        "https://xmess.example.org/ca/news/",
                        "== Agenda ==",
                        "dimarts, 2 de març de 2021",
                        "Es va fer dimarts",
                        "https://xmess.example.org/ca/agenda/",
                        "Ho reps perquè segueixes les notícies de la xarxa i les activitats de l'agenda.",
                        "https://xmess.example.org/ca/subscriptions",
                        "https://xmess.example.org/ca/unsubscribe/token-1");
    }

    @Test
    void saysTheSameInHtml() {
        assertThat(write(Lang.CA, networkNews(), recording()).html())
                .contains("<html lang=\"ca\"", "<h2>Notícies i avisos</h2>", "<h2>Gravacions</h2>")
                .contains("<h3>dimecres, 31 de març de 2021</h3>")
                .contains("max-width: 600px")
                .contains("href=\"https://xmess.example.org/ca/unsubscribe/token-1\"")
                .doesNotContain(" th:")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA|Resum de dilluns, 30 de novembre de 2026: una novetat|Ho reps perquè",
                "ES|Resumen del lunes, 30 de noviembre de 2026: una novedad|Lo recibes porque",
                "EN|Digest of Monday 30 November 2026: one item|You receive this because"
            })
    void isWrittenInTheReadersLanguage(Lang lang, String subject, String reason) {
        Letter letter = write(lang, networkNews());

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.text()).contains(reason).contains("/" + lang.tag() + "/news/");
        assertThat(letter.headers()).containsEntry("Content-Language", lang.tag());
    }

    @Test
    void marksWhatIsInAnotherLanguage() {
        Publication catalan = saying(Map.of(Lang.CA, new PublicationText("avis", "Avís", "Resum.")));

        assertThat(write(Lang.EN, catalan).html()).contains("<a href=").contains("lang=\"ca\">Avís</a>");
    }

    @Test
    void carriesTheHeadersThatEndItByOneClick() {
        assertThat(write(Lang.CA, networkNews()).headers())
                .containsEntry("List-Id", "<digest.xmess.example.org>")
                .containsEntry("List-Unsubscribe", "<https://xmess.example.org/unsubscribe/token-1>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    @Test
    void staysSmallHoweverMuchThereIsAndSaysWhereTheRestIs() {
        PublicationText endless = new PublicationText("llarg", "Títol ".repeat(20), "Paraula ".repeat(400));
        List<Publication> many = Collections.nCopies(60, saying(Map.of(Lang.CA, endless)));

        Letter letter = write(Lang.CA, many.toArray(Publication[]::new));

        assertThat(letter.text()).contains("I 20 novetats més, a la teva safata:\nhttps://xmess.example.org/ca/inbox");
        assertThat(letter.text()).doesNotContain("Paraul\n").contains("Paraula…");
        assertThat((letter.text() + letter.html()).getBytes(UTF_8)).hasSizeLessThan(60 * 1024);
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> write(Lang.CA)).isInstanceOf(IllegalArgumentException.class);
    }

    private Letter write(Lang lang, Publication... told) {
        Contents contents = new Contents(
                KEY,
                LocalDate.of(2026, 11, 30),
                List.of(told),
                Map.of("coopcat", "Confederació de Cooperatives de Catalunya"),
                List.of("network-news", "activities"),
                "token-1");
        return writer.write(contents, reader(lang));
    }
}
