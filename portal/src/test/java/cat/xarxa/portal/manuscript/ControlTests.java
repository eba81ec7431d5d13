package cat.xarxa.portal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service says is wrong is shown where it was typed. */
class ControlTests {

    @ParameterizedTest
    @CsvSource({
        "type, type",
        "texts.ca.title, texts.ca.title",
        "texts.ca, texts.ca.title",
        "themes[2], themes",
        "territories[0], territories",
        "organisers, lead",
        "organisers[0].orgId, lead",
        "organisers[2].orgId, organisers",
        "inLanguage[1], inLanguage",
        "sessions[1].texts.ca, sessions[1].texts.ca.title",
        "sessions[1].ends, sessions[1].ends",
        "sessions[0].speakers[1].personId, sessions[0].speakers[1]",
        "ends, ends"
    })
    void findsTheControlOfAField(String field, String control) {
        assertThat(Control.of(field)).isEqualTo(control);
    }

    @ParameterizedTest
    @CsvSource({
        "type, filter.type",
        "texts.es.body, console.in.es console.text.body",
        "sessions[3].texts.en.title, activity.programme console.session.title.en",
        "sessions[3].ends, activity.programme console.ends",
        "sessions[0].speakers[1], activity.programme",
        "criteria, following.criteria",
        "tellPeople, ''"
    })
    void isCalledAsThePageCallsIt(String control, String labels) {
        assertThat(String.join(" ", Control.labels(control))).isEqualTo(labels);
    }
}
