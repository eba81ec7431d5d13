package cat.xarxa.events.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.ActivityNotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRefusalSliceTests extends FeedSlice {

    @ParameterizedTest
    @CsvSource({
        "lang=fr, lang",
        "lang=, lang",
        "from=ahir, from",
        "to=2021-02-31, to",
        "from=2021-03-31&to=2021-01-01, to",
        "kind=PARTY, kind",
        "theme=futbol, theme",
        "territory=99999, territory"
    })
    void namesTheParameterAtFault(String query, String field) {
        for (String format : List.of("ics", "atom")) {
            assertThat(get("/feeds/agenda." + format + "?" + query))
                    .hasStatus(400)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        }
        verifyNoInteractions(agenda);
    }

    @Test
    void namesTheLanguageOfAFileAtFault() {
        assertThat(get(FILE + "?lang=fr"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo("lang"));
    }

    @Test
    void takesAnyWordsForOrganisationsAndSeries() {
        String hostile = "<script>\"&\r\nEND:VCALENDAR";

        assertThat(get("/feeds/agenda.ics?organiser={x}&speaker={x}&series={x}", hostile, hostile, hostile))
                .hasStatusOk()
                .bodyText()
                .satisfies(text ->
                        assertThat(text.lines().filter("END:VCALENDAR"::equals)).hasSize(1));
        assertThat(get("/feeds/agenda.atom?organiser={x}&speaker={x}&series={x}", hostile, hostile, hostile))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>");
        verify(agenda, times(2))
                .list(argThat(selection -> hostile.equals(selection.filter().organiser())));
    }

    @Test
    void knowsNoActivityThatIsNotForEverybody() {
        UUID hidden = UUID.fromString("019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d99");
        when(agenda.read(any(), any())).thenThrow(new ActivityNotFound(new Activity.Id(hidden)));

        assertThat(get("/feeds/activities/" + hidden + ".ics"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/agenda.xml", "/feeds/agenda", "/feeds/agenda.rss", "/feeds/activities/x.atom"})
    void knowsNoOtherFeed(String path) {
        assertThat(get(path)).hasStatus4xxClientError();
    }
}
