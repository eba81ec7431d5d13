package cat.xarxa.events.feed;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.ActivityFixtures;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.platform.web.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FeedControllerSliceTests extends FeedSlice {

    @ParameterizedTest
    @CsvSource({"ics, text/calendar, 500", "atom, application/atom+xml, 50"})
    void servesEachFormatToAnybody(String format, String type, int most) {
        MvcTestResult answer = get("/feeds/agenda." + format);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(type + ";charset=UTF-8")
                .hasHeader("Cache-Control", "no-cache, public")
                .hasHeader("Last-Modified", "Tue, 24 Nov 2026 09:31:12 GMT")
                .doesNotContainHeader("Content-Disposition");
        assertThat(answer).bodyText().contains(ID.value().toString());
        verify(agenda)
                .list(argThat(selection -> selection.reader().equals(Reader.anyone()) && selection.limit() == most));
    }

    @Test
    void servesOneActivityAsAFileWithAName() {
        MvcTestResult answer = get(FILE + "?lang=es");

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .hasHeader("Cache-Control", "no-cache, public")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"2021-03-02-jornada-de-buenas-practicas-de-empresas-responsables.ics\"");
        assertThat(answer).bodyText().contains("UID:" + ID.value() + "@xarxa", "LANGUAGE=es");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/agenda.ics", "/feeds/agenda.atom", FILE})
    void tellsWhoHasTheNewestCopySoInAFewBytes(String path) {
        String etag = get(path).getResponse().getHeader("ETag");

        MvcTestResult again = http.get()
                .uri(path)
                .header("If-None-Match", String.valueOf(etag))
                .exchange();

        assertThat(again).hasStatus(304).bodyText().isEmpty();
        assertThat(again).hasHeader("ETag", etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/agenda.ics", "/feeds/agenda.atom", FILE})
    void comparesDatesForReadersThatKeepNoTag(String path) {
        assertThat(http.get().uri(path).header("If-Modified-Since", "Tue, 24 Nov 2026 09:31:12 GMT"))
                .hasStatus(304);
        assertThat(http.get().uri(path).header("If-Modified-Since", "Tue, 24 Nov 2026 09:31:11 GMT"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/agenda.ics", "/feeds/agenda.atom", FILE})
    void answersHead(String path) {
        assertThat(http.head().uri(path)).hasStatusOk();
    }

    @Test
    void makesAFeedOnceForAllReadersOfASecond() {
        get("/feeds/agenda.ics");
        get("/feeds/agenda.ics?lang=ca");

        verify(agenda, times(1)).list(any());
    }

    @Test
    void showsARecordingAtOnceWhereItWasPublished() {
        get("/feeds/agenda.ics");
        when(agenda.list(any()))
                .thenReturn(new Listing<>(List.of(recorded(conferenceDay(), ActivityFixtures.recording())), null));

        shelf.on(ActivityFixtures.recorded());

        assertThat(get("/feeds/agenda.ics")).bodyText().contains("https://example.org/demo/gravacio");
    }
}
