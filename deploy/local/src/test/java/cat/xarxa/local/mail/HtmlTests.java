package cat.xarxa.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTests {

    @Test
    void escapesWhatCouldLeaveATextOrAnAttribute() {
        assertThat(Html.escape("<a b=\"c\" d='e'>&")).isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
    }

    @Test
    void linksWebAddressesWithoutTheFullStopBehindThem() {
        assertThat(Html.withLinks("Llegiu http://localhost:8080/ca/news/1?a=b&c=d."))
                .isEqualTo("Llegiu <a href=\"http://localhost:8080/ca/news/1?a=b&amp;c=d\" rel=\"noreferrer\">"
                        + "http://localhost:8080/ca/news/1?a=b&amp;c=d</a>.");
    }

    @Test
    void linksNothingElse() {
        assertThat(Html.withLinks("javascript:alert(1) http://\"onclick=x")).doesNotContain("<a ");
    }
}
