package cat.xarxa.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTests {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @EnumSource
    void saysTheSameThingsInEachLanguage(Lang lang) {
        assertThat(wording.keys(lang)).isEqualTo(wording.keys(Lang.CA)).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void speaksOfTheSameValuesInEachLanguage(Lang lang) {
        for (String key : wording.keys(Lang.CA)) {
            if (!key.equals("day.pattern")) {
                assertThat(arguments(lang, key)).as(key).isEqualTo(arguments(Lang.CA, key));
            }
        }
    }

    @Test
    void givesTheReasonInThreeLanguages() {
        assertThat(wording.say(Lang.CA, "reason.network-news"))
                .isEqualTo("Ho reps perquè segueixes les notícies de la xarxa");
        assertThat(wording.say(Lang.ES, "reason.network-news"))
                .isEqualTo("Lo recibes porque sigues las noticias de la red");
        assertThat(wording.say(Lang.EN, "reason.network-news"))
                .isEqualTo("You receive this because you follow the network's news");
    }

    @Test
    void namesTheThingToReadByItsType() {
        assertThat(wording.say(Lang.CA, "mail.read", Map.of("type", "ALERT"))).isEqualTo("Llegeix l'avís");
        assertThat(wording.say(Lang.CA, "mail.read", Map.of("type", "NEWS"))).isEqualTo("Llegeix la notícia");
    }

    @Test
    void saysDaysAsPeopleDo() {
        LocalDate day = LocalDate.of(2021, 3, 2);

        assertThat(wording.day(Lang.CA, day)).isEqualTo("dimarts, 2 de març de 2021");
        assertThat(wording.day(Lang.ES, day)).isEqualTo("martes, 2 de marzo de 2021");
        assertThat(wording.day(Lang.EN, day)).isEqualTo("Tuesday 2 March 2021");
    }

    @Test
    void knowsNoOtherTexts() {
        assertThatThrownBy(() -> wording.say(Lang.CA, "reason.none")).isInstanceOf(IllegalArgumentException.class);
    }

    private Set<String> arguments(Lang lang, String key) {
        return new MessageFormat(wording.pattern(lang, key), lang.locale()).getArgumentNames();
    }
}
