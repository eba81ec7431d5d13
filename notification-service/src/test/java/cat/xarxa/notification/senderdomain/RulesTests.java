package cat.xarxa.notification.senderdomain;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.senderdomain.Finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=spf1 mx include:_spf.example.org -all|FOUND|found",
                "V=SPF1 ip4:192.0.2.1 ~all|FOUND|found",
                "v=spf1 redirect=_spf.example.org|FOUND|found",
                "v=spf1 mx +all|WRONG|open",
                "v=spf1 mx all|WRONG|open",
                "v=spf1 ?all|WRONG|open",
                "v=spf1 mx|WRONG|no-end",
                "v=spf10 -all|MISSING|missing",
                "verification=abc|MISSING|missing",
            })
    void judgesSpf(String record, Verdict verdict, String code) {
        assertThat(Rules.spf("example.org", List.of(record)))
                .extracting(Finding::verdict, Finding::code)
                .containsExactly(verdict, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DKIM1; k=rsa; p=MIIBIjANBg|FOUND|found",
                "p=MIIBIjANBg|FOUND|found",
                "v=DKIM1; p=|WRONG|revoked",
                "something else|MISSING|missing",
            })
    void judgesDkim(String record, Verdict verdict, String code) {
        assertThat(Rules.dkim("s._domainkey.example.org", List.of(record)))
                .extracting(Finding::verdict, Finding::code)
                .containsExactly(verdict, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DMARC1; p=reject|FOUND|found",
                "v=DMARC1;p=quarantine; rua=mailto:a@example.org|FOUND|found",
                "v=DMARC1; p=none|FOUND|policy-none",
                "v=DMARC1; rua=mailto:a@example.org|WRONG|no-policy",
                "v=DMARC1; p=everything|WRONG|no-policy",
                "v=spf1 -all|MISSING|missing",
            })
    void judgesDmarc(String record, Verdict verdict, String code) {
        assertThat(Rules.dmarc("_dmarc.example.org", List.of(record)))
                .extracting(Finding::verdict, Finding::code)
                .containsExactly(verdict, code);
    }

    @Test
    void takesSeveralRecordsForWrongAsOthersDo() {
        assertThat(Rules.spf("example.org", List.of("v=spf1 -all", "v=spf1 mx -all"))
                        .code())
                .isEqualTo("several");
    }
}
