package cat.xarxa.events.feed;

import static cat.xarxa.events.feed.AgendaFixtures.ADDRESS;
import static cat.xarxa.events.feed.AgendaFixtures.DAY;
import static cat.xarxa.events.feed.AgendaFixtures.ID;
import static cat.xarxa.events.feed.AgendaFixtures.MADRID;
import static cat.xarxa.events.feed.AgendaFixtures.MORNING;
import static cat.xarxa.events.feed.AgendaFixtures.TEXT;
import static cat.xarxa.events.feed.AgendaFixtures.at;
import static cat.xarxa.events.feed.AgendaFixtures.conferenceDay;
import static cat.xarxa.events.feed.AgendaFixtures.entry;
import static cat.xarxa.events.feed.AgendaFixtures.facts;
import static cat.xarxa.events.feed.AgendaFixtures.feed;
import static cat.xarxa.events.feed.AgendaFixtures.published;
import static cat.xarxa.events.feed.AgendaFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntryTests {

    @Test
    void isKnownByItsIdForEver() {
        assertThat(read(conferenceDay()).ofEvent(Property.UID)).isEqualTo(ID + "@xarxa");
    }

    @Test
    void writesADayWithoutTimesAsADayThatEndsBeforeTheNext() {
        ParsedCalendar calendar = read(conferenceDay());

        assertThat(calendar.date(Property.DTSTART)).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(calendar.date(Property.DTEND)).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(calendar.text())
                .contains("DTSTART;VALUE=DATE:20210302\r\n")
                .contains("DTEND;VALUE=DATE:20210303\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2024-02-28", "2026-03-29", "2026-10-25"})
    void endsADayOnTheNextOfTheCalendar(String day) {
        LocalDate date = LocalDate.parse(day);

        assertThat(read(at(Schedule.on(date, MADRID))).date(Property.DTEND)).isEqualTo(date.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T09:00:00Z, 20260328T100000",
        "2026-03-29T00:59:59Z, 20260329T015959",
        "2026-03-29T01:00:00Z, 20260329T030000",
        "2026-07-01T09:00:00Z, 20260701T110000",
        "2026-10-25T00:30:00Z, 20261025T023000",
        "2026-10-25T02:00:00Z, 20261025T030000",
        "2026-12-04T09:00:00Z, 20261204T100000"
    })
    void writesTimesAsTheClockThereShowsThem(Instant start, String local) {
        ParsedCalendar calendar = read(at(Schedule.between(start, start.plusSeconds(36_000), MADRID)));

        assertThat(calendar.text()).contains("DTSTART;TZID=Europe/Madrid:" + local + "\r\n");
        assertThat(((ZonedDateTime) calendar.date(Property.DTSTART)).toInstant())
                .isEqualTo(start);
        assertThat(((ZonedDateTime) calendar.date(Property.DTEND)).toInstant()).isEqualTo(start.plusSeconds(36_000));
    }

    @Test
    void writesTheSecondOfTwoEqualHoursInUtcAsNoLocalTimeMeansIt() {
        Instant second = Instant.parse("2026-10-25T01:30:00Z");

        ParsedCalendar begins = read(at(Schedule.between(second, second.plusSeconds(7200), MADRID)));
        ParsedCalendar ends = read(at(Schedule.between(second.minusSeconds(3600), second, MADRID)));

        assertThat(begins.text()).contains("DTSTART:20261025T013000Z\r\n", "DTEND:20261025T033000Z\r\n");
        assertThat(Instant.from(begins.date(Property.DTSTART))).isEqualTo(second);
        assertThat(Instant.from(ends.date(Property.DTSTART))).isEqualTo(second.minusSeconds(3600));
        assertThat(Instant.from(ends.date(Property.DTEND))).isEqualTo(second);
        assertThat(begins.zones()).isEmpty();
    }

    @Test
    void writesUtcWithoutAZone() {
        Schedule utc = Schedule.between(MORNING.opening(), MORNING.closing(), ZoneId.of("UTC"));

        assertThat(read(at(utc)).text()).contains("DTSTART:20261204T090000Z\r\n");
    }

    @Test
    void isStampedWithItsLastChange() {
        ParsedCalendar calendar = read(recorded());

        assertThat(calendar.ofEvent(Property.DTSTAMP)).isEqualTo("20261124T093240Z");
        assertThat(calendar.ofEvent(Property.LAST_MODIFIED)).isEqualTo("20261124T093240Z");
        assertThat(calendar.ofEvent(Property.CREATED)).isEqualTo("20261124T093110Z");
        assertThat(calendar.ofEvent(Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void isSureAndTakesNobodysTime() {
        ParsedCalendar calendar = read(at(MORNING));

        assertThat(calendar.ofEvent(Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(calendar.ofEvent(Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void saysWhatOneNeedsToKnowInOneLanguage() {
        ParsedCalendar calendar = ParsedCalendar.of(CalendarWriter.subscription(feed(Language.EN, recorded())));

        assertThat(calendar.ofEvent(Property.SUMMARY)).isEqualTo("Jornada de bones pràctiques");
        assertThat(calendar.languageOf(Property.SUMMARY)).isEqualTo("ca");
        assertThat(calendar.languageOf(Property.DESCRIPTION)).isEqualTo("ca");
        assertThat(calendar.ofEvent(Property.DESCRIPTION)).isEqualTo("""
                Les empreses expliquen què han après; i com, amb detall.

                En línia
                Organització: Respon.cat, Confederació & Cia
                Gravació: https://video.example/v?a=1&b=2
                Gravació de «El taller»: https://video.example/w
                %s""".formatted(ADDRESS));
        assertThat(calendar.ofEvent(Property.URL)).isEqualTo(ADDRESS);
    }

    @Test
    void namesThePlaceOrSaysThatThereIsOnlyAScreen() {
        ParsedCalendar screen = read(conferenceDay());

        assertThat(read(at(MORNING)).ofEvent(Property.LOCATION)).isEqualTo("Can Jorba, Manlleu");
        assertThat(screen.ofEvent(Property.LOCATION)).isEqualTo("En línia");
        assertThat(screen.languageOf(Property.LOCATION)).isEqualTo("ca");
    }

    @ParameterizedTest
    @CsvSource({"ON_SITE", "HYBRID", "''"})
    void inventsNoPlace(String mode) {
        Attendance attendance = new Attendance(mode.isEmpty() ? null : Attendance.Mode.valueOf(mode), null, List.of());

        assertThat(read(entry(TEXT, facts(DAY, attendance), published())).has(Property.LOCATION))
                .isFalse();
    }

    @Test
    void sortsByKindThemesAndTerritoriesInTheLanguageOfTheFeed() {
        ParsedCalendar calendar = ParsedCalendar.of(CalendarWriter.subscription(feed(Language.EN, conferenceDay())));
        Categories categories = calendar.event().getRequiredProperty(Property.CATEGORIES);

        assertThat(categories.getCategories().getTexts())
                .containsExactlyInAnyOrder("Conference", "Política pública, local", "Manlleu");
        assertThat(categories.getRequiredParameter(Parameter.LANGUAGE).getValue())
                .isEqualTo("en");
    }

    private static ParsedCalendar read(AgendaFeed.Entry entry) {
        return ParsedCalendar.of(CalendarWriter.subscription(feed(entry)));
    }
}
