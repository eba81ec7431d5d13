package cat.xarxa.local.demo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProgrammeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Programme programme = Programme.on(TODAY);

    private List<Written> written() {
        return Stream.concat(programme.news().stream(), programme.activities().stream())
                .toList();
    }

    private List<Written> ofTheQuarter() {
        return programme.activities().stream()
                .filter(activity -> activity.draft().has("date"))
                .toList();
    }

    private List<Written> toCome() {
        return programme.activities().stream()
                .filter(activity -> activity.draft().has("starts"))
                .toList();
    }

    @Test
    void holdsTheWholeQuarter() {
        assertThat(programme.news()).hasSize(1);
        assertThat(ofTheQuarter())
                .extracting(activity -> activity.draft().path("date").asString())
                .containsExactly("2021-01-29", "2021-01-29", "2021-03-02", "2021-03-04", "2021-03-17");
        assertThat(programme.recordings())
                .extracting(
                        recording -> recording.activity().draft().path("date").asString())
                .containsExactly("2021-01-29", "2021-03-02");
        assertThat(programme.recordings())
                .allSatisfy(recording -> assertThat(recording.url()).startsWith("https://example.org/demo/"));
        assertThat(toCome()).hasSize(4);
    }

    @Test
    void inventsNeitherTimesNorModesForTheQuarter() {
        assertThat(ofTheQuarter())
                .allSatisfy(activity -> assertThat(activity.draft().has("ends")).isFalse());
        assertThat(ofTheQuarter())
                .filteredOn(activity -> activity.draft().has("mode"))
                .singleElement()
                .satisfies(activity ->
                        assertThat(activity.draft().path("mode").asString()).isEqualTo("ONLINE"));
    }

    @Test
    void namesTheSpeakerFromManlleuByRole() {
        JsonNode session = ofTheQuarter().get(2).draft().path("sessions").path(0);

        assertThat(session.path("kind").asString()).isEqualTo("WORKSHOP");
        assertThat(session.path("speakers").path(0).toString())
                .isEqualTo("{\"orgId\":\"manlleu\",\"role\":\"REPRESENTATIVE\"}");
    }

    @Test
    void putsTwoDatesIntoASeriesThatItNames() {
        assertThat(programme.series()).extracting(Series::id).containsExactly("uab-postgraduate-ess");
        assertThat(programme.activities())
                .filteredOn(activity ->
                        activity.draft().path("seriesId").asString("").equals("uab-postgraduate-ess"))
                .hasSize(2);
    }

    @Test
    void saysThatWhatIsInventedIsInvented() {
        assertThat(toCome())
                .allSatisfy(activity -> assertThat(String.join("|", activity.titles()))
                        .matches(".*\\(exemple\\)\\|.*\\(ejemplo\\)\\|.*\\(example\\)"));
        assertThat(ofTheQuarter())
                .allSatisfy(activity -> assertThat(activity.title()).doesNotContain("exemple"));
    }

    @Test
    void showsDifferentKindsModesAndOrganisersToCome() {
        assertThat(toCome())
                .extracting(activity -> activity.draft().path("kind").asString())
                .doesNotHaveDuplicates();
        assertThat(toCome())
                .extracting(activity -> activity.draft().path("mode").asString())
                .contains("ON_SITE", "ONLINE", "HYBRID");
        assertThat(toCome())
                .extracting(activity -> activity.draft().path("organisers").toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void isAlwaysAheadOfTheDayOnWorkingDays() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(7)); day = day.plusDays(1)) {
            LocalDate today = day;
            assertThat(Programme.on(today).activities())
                    .filteredOn(activity -> activity.draft().has("starts"))
                    .extracting(activity ->
                            OffsetDateTime.parse(activity.draft().path("starts").asString()))
                    .allSatisfy(starts -> {
                        assertThat(starts.toLocalDate()).isAfter(today);
                        assertThat(starts.getDayOfWeek().getValue()).isLessThan(6);
                    });
        }
    }

    @Test
    void tellsTimesAsTheyAreReadHere() {
        assertThat(new ComingTime(6, LocalTime.of(10, 0), LocalTime.of(12, 30)).starts(TODAY))
                .isEqualTo("2026-11-30T10:00:00+01:00");
        OffsetDateTime summer = OffsetDateTime.parse(
                new ComingTime(1, LocalTime.of(10, 0), LocalTime.of(12, 30)).ends(LocalDate.of(2026, 7, 1)));
        assertThat(summer.getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(summer.toLocalTime()).isEqualTo("12:30");
    }

    @Test
    void isWrittenInThreeLanguagesOfItsOwn() {
        assertThat(written()).allSatisfy(one -> {
            assertThat(one.titles()).hasSize(3).doesNotHaveDuplicates().allMatch(title -> !title.isBlank());
            for (String part : List.of("summary", "body")) {
                assertThat(Stream.of("ca", "es", "en")
                                .map(language -> one.draft()
                                        .at("/texts/" + language + "/" + part)
                                        .asString("")))
                        .doesNotHaveDuplicates()
                        .allMatch(text -> !text.isBlank() && (part.equals("body") || text.length() <= 500));
            }
        });
    }

    @Test
    void isToldApartByTitles() {
        List<String> titles =
                written().stream().flatMap(one -> one.titles().stream()).toList();

        assertThat(titles)
                .allSatisfy(title -> assertThat(titles)
                        .filteredOn(other -> other.contains(title))
                        .hasSize(1));
    }

    @Test
    void spellsTheFundOutInTheTitleOfEachLanguage() {
        assertThat(programme.news().getFirst().titles()).allMatch(title -> title.contains("Next Generation EU"));
    }

    @Test
    void hasThemesOfTheCatalogue() throws IOException {
        List<String> catalogue =
                Files.readAllLines(ProjectFolder.root().resolve("contracts/catalogue/themes.csv")).stream()
                        .map(line -> line.split(",", 2)[0])
                        .toList();

        assertThat(written())
                .allSatisfy(one -> assertThat(
                                one.draft().path("themes").valueStream().map(JsonNode::asString))
                        .isNotEmpty()
                        .allMatch(catalogue::contains));
    }

    @Test
    void isPublicAndNamesWhoAnswersForIt() {
        assertThat(written()).allSatisfy(one -> {
            assertThat(one.draft().path("audience").asString()).isEqualTo("PUBLIC");
            assertThat(one.draft().path("ownerOrg").asString()).isNotBlank();
        });
        assertThat(programme.news().getFirst().draft().path("sourceOrg").asString())
                .isEqualTo("coopcat");
    }

    @Test
    void isNamedByTheBeginningOfItsTitle() {
        Written news = programme.news().getFirst();

        assertThat(news.title()).startsWith(news.name().replace(" …", ""));
        assertThat(news.name()).startsWith("Seguiment").hasSizeLessThan(55).endsWith(" …");
        assertThat(programme.recordings().getFirst().name()).startsWith("Gravació de «Jornada per revifar");
    }

    @Test
    void publishesTheNewsFirstAndRecordingsLast() {
        assertThat(programme.waves()).containsExactly(programme.news(), programme.activities(), programme.recordings());
        assertThat(programme.publications()).hasSize(12);
    }
}
