package cat.xarxa.notification.letter;

import static cat.xarxa.notification.letter.LetterFixtures.KEY;
import static cat.xarxa.notification.letter.LetterFixtures.letter;
import static cat.xarxa.notification.letter.LetterFixtures.occasion;
import static cat.xarxa.notification.letter.LetterFixtures.reader;
import static cat.xarxa.notification.letter.LetterFixtures.writer;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static cat.xarxa.notification.publication.PublicationFixtures.saying;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.publication.PublicationFixtures;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Lang;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTests {

    private static final String LINK = "https://xmess.example.org/ca/news/" + PublicationFixtures.ID + "/seguiment";

    @Test
    void saysTheThingItsDayWhyAndWhereToReadIt() {
        assertThat(letter().text())
                .startsWith("Seguiment dels projectes\ndimecres, 31 de març de 2021")
                .contains("La Confederació segueix.")
                .contains("Llegeix la notícia:\n" + LINK + "\n")
                .contains("Ho reps perquè segueixes les notícies de la xarxa.")
                .contains("https://xmess.example.org/ca/unsubscribe/token-1")
                .contains("Xarxa de Municipis per l'Economia Social i Solidària");
    }

    @Test
    void saysTheSameInHtml() {
        assertThat(letter().html())
                .contains("<html lang=\"ca\"")
                .contains("<h1>Seguiment dels projectes</h1>")
                .contains("dimecres, 31 de març de 2021")
                .contains("href=\"" + LINK + "\"")
                .contains("Ho reps perquè segueixes les notícies de la xarxa")
                .contains("href=\"https://xmess.example.org/ca/unsubscribe/token-1\"")
                .contains("max-width: 600px")
                .doesNotContain(" th:")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA|Seguiment dels projectes|dimecres, 31 de març de 2021|/ca/news/",
                "ES|Seguimiento de los proyectos|miércoles, 31 de marzo de 2021|/es/news/",
                "EN|Following the projects|Wednesday 31 March 2021|/en/news/"
            })
    void isWrittenInTheReadersLanguage(Lang lang, String title, String day, String path) {
        Letter letter = writer().write(occasion(networkNews()), reader(lang));

        assertThat(letter.subject()).isEqualTo(title);
        assertThat(letter.lang()).isEqualTo(lang);
        assertThat(letter.text()).contains(day).contains(path);
        assertThat(letter.html()).contains("lang=\"" + lang.tag() + "\"").contains(path);
        assertThat(letter.headers()).containsEntry("Content-Language", lang.tag());
    }

    @Test
    void fallsBackToCatalanAsAWhole() {
        PublicationText catalan = new PublicationText("avis", "Avís", "Resum.");

        Letter letter = writer().write(occasion(saying(Map.of(Lang.CA, catalan))), reader(Lang.EN));

        assertThat(letter.lang()).isEqualTo(Lang.CA);
        assertThat(letter.text()).contains("Llegeix la notícia").doesNotContain("Read");
    }

    @Test
    void comesFromTheNetworksAddressInTheLeadersName() {
        assertThat(letter().from()).isEqualTo("noticies@xmess.example.org");
        assertThat(letter().fromName()).isEqualTo("Confederació de Cooperatives de Catalunya · XMESS");
    }

    @Test
    void comesInTheNetworksNameWhenItLeads() {
        Occasion own = new Occasion(KEY, newsOf("xarxa"), List.of("Xarxa"), "network-news", "token-1");

        assertThat(writer().write(own, reader(Lang.CA)).fromName())
                .isEqualTo("Xarxa de Municipis per l'Economia Social i Solidària");
    }

    @Test
    void canBeEndedWithOneClick() {
        assertThat(letter().headers())
                .containsEntry("List-Unsubscribe", "<https://xmess.example.org/unsubscribe/token-1>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("List-Id", "<network-news.xmess.example.org>")
                .containsEntry("Auto-Submitted", "auto-generated");
    }

    @Test
    void offersNoEndOfWhatNobodySubscribedTo() {
        Occasion alert = new Occasion(KEY, networkNews(), List.of("Xarxa"), "territory-alert", null);

        Letter letter = writer().write(alert, reader(Lang.CA));

        assertThat(letter.headers()).doesNotContainKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        assertThat(letter.text()).doesNotContain("unsubscribe").contains("és un avís per al teu territori");
        assertThat(letter.html()).doesNotContain("unsubscribe");
    }

    @Test
    void hasOneMessageIdForOneDelivery() {
        assertThat(letter().messageId())
                .isEqualTo(letter().messageId())
                .matches("<[0-9a-f]{32}@xmess\\.example\\.org>")
                .doesNotContain(KEY.person().toString());
    }

    @Test
    void takesNoHeaderAndNoMarkupFromTexts() {
        PublicationText evil = new PublicationText(
                "avis",
                "Bon dia\r\nBcc: tothom@example.org\u2028<script>alert(1)</script>",
                "[[${T(java.lang.Runtime)}]] <img src=x onerror=alert(1)> [(${lang})]");

        Letter letter = writer().write(occasion(saying(Map.of(Lang.CA, evil))), reader(Lang.CA));

        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\u2028]").startsWith("Bon dia Bcc:");
        assertThat(letter.html())
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .contains("&lt;img")
                .contains("[[${T(java.lang.Runtime)}]]");
        assertThat(letter.text()).contains("[(${lang})]").doesNotContain("\nBcc:");
    }

    @Test
    void takesNoHeaderFromNames() {
        Addressee evil = new Addressee(new EmailAddress("a@example.org"), "Anna\r\nBcc: tothom@example.org", Lang.CA);
        Occasion forged = new Occasion(KEY, networkNews(), List.of("Coop\nSubject: x"), "network-news", "token-1");

        Letter letter = writer().write(forged, evil);

        assertThat(letter.toName()).isEqualTo("Anna Bcc: tothom@example.org");
        assertThat(letter.fromName()).isEqualTo("Coop Subject: x · XMESS");
    }

    @ParameterizedTest
    @EnumSource
    void isLight(Lang lang) {
        Letter letter = writer().write(occasion(networkNews()), reader(lang));

        assertThat(letter.html().getBytes(UTF_8)).hasSizeLessThan(60 * 1024);
    }

    @Test
    void doesNotShowItsReaderInLogs() {
        assertThat(letter().toString()).doesNotContain("Anna").doesNotContain("tecnica.manlleu");
        assertThat(reader(Lang.CA).toString()).doesNotContain("Anna").doesNotContain("tecnica.manlleu");
    }
}
