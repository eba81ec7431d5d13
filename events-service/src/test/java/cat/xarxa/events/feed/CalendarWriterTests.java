package cat.xarxa.events.feed;

import static cat.xarxa.events.feed.AgendaFixtures.DAY;
import static cat.xarxa.events.feed.AgendaFixtures.MADRID;
import static cat.xarxa.events.feed.AgendaFixtures.MORNING;
import static cat.xarxa.events.feed.AgendaFixtures.at;
import static cat.xarxa.events.feed.AgendaFixtures.conferenceDay;
import static cat.xarxa.events.feed.AgendaFixtures.feed;
import static cat.xarxa.events.feed.AgendaFixtures.recorded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RefreshInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTests {

    @Test
    void fitsTheRulesOfTheFormat() {
        assertThat(subscribed(conferenceDay(), at(MORNING))
                        .calendar()
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(subscribed().calendar().validate().getEntries()).isEmpty();
    }

    @Test
    void saysWhatItIsForOldProgramsAndNew() {
        ParsedCalendar calendar = subscribed(conferenceDay());

        assertThat(calendar.value(Property.PRODID)).isEqualTo("-//Xarxa//Agenda//CA");
        assertThat(calendar.value(Property.VERSION)).isEqualTo("2.0");
        assertThat(calendar.value(Property.CALSCALE)).isEqualTo("GREGORIAN");
        assertThat(calendar.value("NAME")).isEqualTo("Agenda de la xarxa · Jornada");
        assertThat(calendar.value("X-WR-CALNAME")).isEqualTo("Agenda de la xarxa · Jornada");
        assertThat(calendar.value("X-WR-CALDESC")).isEqualTo("El que organitza la xarxa, i on participa");
        assertThat(calendar.value(Property.DESCRIPTION)).isEqualTo("El que organitza la xarxa, i on participa");
        assertThat(calendar.value(Property.URL)).isEqualTo("https://xarxa.example/ca/agenda");
        assertThat(calendar.value("SOURCE")).isEqualTo("https://xarxa.example/feeds/agenda.ics?lang=ca");
        assertThat(calendar.value("X-PUBLISHED-TTL")).isEqualTo("PT4H");
        assertThat(calendar.value(RefreshInterval.PROPERTY_NAME)).isEqualTo("PT4H");
    }

    @Test
    void asksForNoOrganiser() {
        ParsedCalendar calendar = subscribed(conferenceDay());

        assertThat(calendar.calendar().<Property>getProperty(Property.METHOD)).isEmpty();
        assertThat(calendar.has(Property.ORGANIZER)).isFalse();
        assertThat(calendar.text()).doesNotContainIgnoringCase("mailto:");
    }

    @Test
    void givesNoNameToAFileForACalendarOfOnesOwn() {
        ParsedCalendar file = ParsedCalendar.of(CalendarWriter.file(feed(at(MORNING))));

        assertThat(file.text()).doesNotContain("NAME:", "X-WR-", "REFRESH", "SOURCE");
        assertThat(file.events()).hasSize(1);
        assertThat(file.zones()).hasSize(1);
        assertThat(file.calendar().validate().getEntries()).isEmpty();
    }

    @Test
    void writesTheSameEntryIntoFileAndSubscription() {
        assertThat(ParsedCalendar.of(CalendarWriter.file(feed(at(MORNING)))).event())
                .isEqualTo(subscribed(at(MORNING)).event());
    }

    @Test
    void isTheSameBytesForTheSameAgenda() {
        assertThat(CalendarWriter.subscription(feed(at(MORNING), recorded())))
                .isEqualTo(CalendarWriter.subscription(feed(at(MORNING), recorded())));
    }

    @Test
    void keepsTheOrderOfTheAgenda() {
        List<UUID> ids = List.of(
                UUID.fromString("019eb5a0-0000-7000-8000-000000000003"),
                UUID.fromString("019eb5a0-0000-7000-8000-000000000001"),
                UUID.fromString("019eb5a0-0000-7000-8000-000000000002"));
        AgendaFeed.Entry[] entries = ids.stream()
                .map(id -> new AgendaFeed.Entry(
                        id,
                        AgendaFixtures.ADDRESS,
                        AgendaFixtures.TEXT,
                        conferenceDay().facts(),
                        conferenceDay().history()))
                .toArray(AgendaFeed.Entry[]::new);

        assertThat(subscribed(entries).events())
                .extracting(event -> event.getRequiredProperty(Property.UID).getValue())
                .containsExactlyElementsOf(ids.stream().map(id -> id + "@xarxa").toList());
    }

    @Test
    void declaresEachZoneThatIsSpokenOfOnce() {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        Schedule elsewhere = Schedule.between(MORNING.opening(), MORNING.closing(), lisbon);

        ParsedCalendar calendar = subscribed(at(MORNING), at(elsewhere), at(MORNING));

        assertThat(calendar.zones())
                .extracting(VTimeZone::getTimeZoneId)
                .extracting(Property::getValue)
                .containsExactly("Europe/Lisbon", "Europe/Madrid");
    }

    @Test
    void declaresNoZoneForDaysAndForUtc() {
        Schedule utc = Schedule.between(MORNING.opening(), MORNING.closing(), ZoneId.of("UTC"));

        assertThat(subscribed(at(DAY), at(utc)).zones()).isEmpty();
    }

    @Test
    void declaresAZoneForAllItsYears() {
        Schedule past =
                Schedule.between(Instant.parse("2019-07-01T08:00:00Z"), Instant.parse("2019-07-01T09:00:00Z"), MADRID);
        VTimeZone zone = subscribed(at(MORNING), at(past)).zones().getFirst();

        assertThat(CalendarZoneTests.offset(zone, past.opening())).hasToString("+02:00");
        assertThat(CalendarZoneTests.offset(zone, MORNING.opening())).hasToString("+01:00");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String text = subscribed(conferenceDay(), at(MORNING)).text();

        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        });
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void namesItselfInItsLanguage(Language language) {
        ParsedCalendar calendar = ParsedCalendar.of(CalendarWriter.subscription(feed(language, conferenceDay())));

        assertThat(calendar.calendar()
                        .getRequiredProperty("NAME")
                        .getRequiredParameter(Parameter.LANGUAGE)
                        .getValue())
                .isEqualTo(language.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void letsNoHeadingBeginALineOfItsOwn(String lineBreak) {
        String hostile = "Agenda, a; b" + lineBreak + "METHOD:CANCEL";
        AgendaFeed feed = new AgendaFeed(
                new ComposedFeed.Heading(hostile, hostile), Language.CA, feed().place(), List.of(conferenceDay()));

        ParsedCalendar calendar = ParsedCalendar.of(CalendarWriter.subscription(feed));

        assertThat(calendar.calendar().<Property>getProperty(Property.METHOD)).isEmpty();
        assertThat(calendar.value("NAME")).startsWith("Agenda, a; b").contains("METHOD:CANCEL");
        assertThat(calendar.value("X-WR-CALNAME")).startsWith("Agenda, a; b").contains("METHOD:CANCEL");
    }

    @Test
    void isACalendarWhenThereIsNothingInIt() {
        assertThat(subscribed().events()).isEmpty();
        assertThat(subscribed(at(Schedule.on(LocalDate.of(2021, 3, 2), MADRID))).events())
                .hasSize(1);
    }

    private static ParsedCalendar subscribed(AgendaFeed.Entry... entries) {
        return ParsedCalendar.of(CalendarWriter.subscription(feed(entries)));
    }
}
