package cat.xarxa.acceptance.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailCheckTests {

    private static final String GOOD = """
            Date: Mon, 23 Nov 2026 10:05:00 +0100
            From: Xarxa <noticies@example.org>
            To: tecnica.manlleu@example.org
            Message-ID: <0123456789abcdef0123456789abcdef@example.org>
            Subject: Seguiment
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="x"
            Content-Language: ca
            Auto-Submitted: auto-generated
            List-Id: <news.example.org>
            List-Unsubscribe: <https://xarxa.example.org/unsubscribe/t>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click

            --x
            Content-Type: text/plain; charset=UTF-8

            Seguiment
            https://xarxa.example.org/ca/news/1
            https://xarxa.example.org/ca/unsubscribe/t
            --x
            Content-Type: text/html; charset=UTF-8

            <html lang="ca"><head><style>
            body { background: #ffffff; color: #1a1a1a; }
            @media (prefers-color-scheme: dark) { body { background: #16181a; color: #f2f0ea; } }
            </style></head><body><h1>Seguiment</h1>
            <a href="https://xarxa.example.org/ca/news/1">Llegeix</a>
            <a href="https://xarxa.example.org/ca/unsubscribe/t">Deixa</a></body></html>
            --x--
            """;

    @Test
    void findsNothingWrongWithAGoodMail() throws Exception {
        assertThat(MailCheck.faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Message-ID: <0123456789abcdef0123456789abcdef@example.org>|Message-ID: <1@x>|Message-ID",
                "Content-Language: ca|Content-Language: de|Content-Language",
                "Auto-Submitted: auto-generated|X-Other: 1|Auto-Submitted",
                "List-Id: <news.example.org>|X-Other: 1|List-Id",
                "List-Unsubscribe-Post: List-Unsubscribe=One-Click|X-Other: 1|List-Unsubscribe-Post",
                "List-Unsubscribe: <https://xarxa.example.org/unsubscribe/t>|X-Other: 1|List-Unsubscribe does",
                "text/plain|text/other|no text part",
                "<html lang=\"ca\">|<html lang=\"es\">|not in ca",
                "<h1>Seguiment</h1>|<h1>Altra cosa</h1>|lacks the heading",
                "<h1>|<img src=\"https://a.example.org/pixel\"><h1>|loads something",
                ">Llegeix<|> <|without words",
                "https://xarxa.example.org/ca/news/1|/ca/news/1|not absolute",
                "color: #1a1a1a|color: #aaaaaa|too little contrast",
                "color: #f2f0ea|color: #444444|too little contrast",
                "background: #16181a;|padding: 0;|no background",
            })
    void saysWhatIsWrong(String good, String bad, String fault) throws Exception {
        assertThat(GOOD).contains(good);

        assertThat(MailCheck.faults(GOOD.replace(good, bad)))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void refusesAMailThatIsTooLarge() throws Exception {
        assertThat(MailCheck.faults(GOOD.replace("<h1>", " ".repeat(100 * 1024) + "<h1>")))
                .contains("is larger than 100 kB");
    }
}
