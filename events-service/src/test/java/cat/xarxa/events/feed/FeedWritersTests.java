package cat.xarxa.events.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedWritersTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final UUID ID = UUID.fromString("019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d01");
    private static final Instant AT = Instant.parse("2026-11-24T09:31:10Z");

    @Test
    void writesADayWithoutTimesAsADay() throws Exception {
        VEvent event = onlyEvent(Schedule.on(LocalDate.of(2021, 3, 2), MADRID), "Jornada");

        assertThat(date(event, Property.DTSTART)).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(date(event, Property.DTEND)).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(event.getRequiredProperty(Property.UID).getValue()).isEqualTo(ID + "@xarxa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-28T09:00:00Z", "2026-03-29T00:30:00Z", "2026-10-25T00:30:00Z", "2026-12-04T09:00:00Z"})
    void writesTimesInTheirZoneOnBothSidesOfSummer(String start) throws Exception {
        Instant starts = Instant.parse(start);
        VEvent event = onlyEvent(Schedule.between(starts, starts.plusSeconds(7200), MADRID), "Seminari");

        Temporal read = date(event, Property.DTSTART);
        assertThat(((ZonedDateTime) read).toInstant()).isEqualTo(starts);
    }

    @Test
    void carriesTheZoneThatItSpeaksOf() throws Exception {
        Calendar calendar = calendar(feed(Schedule.between(AT, AT.plusSeconds(60), MADRID), "Seminari"));

        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void isTheSameBytesForTheSameAgenda() {
        AgendaFeed feed = feed(Schedule.on(LocalDate.of(2021, 3, 2), MADRID), "Jornada");

        assertThat(CalendarWriter.write(feed)).isEqualTo(CalendarWriter.write(feed));
    }

    @Test
    void letsNoTextBeginALineOfItsOwn() throws Exception {
        String hostile = "A, B; C\\D END:VEVENT";
        VEvent event = onlyEvent(Schedule.on(LocalDate.of(2021, 3, 2), MADRID), hostile);

        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(hostile);
    }

    @Test
    void isAtomThatReadersParse() throws Exception {
        var parsed = new SyndFeedInput()
                .build(new StringReader(
                        AtomWriter.write(feed(Schedule.on(LocalDate.of(2021, 3, 2), MADRID), "Jornada"))));

        assertThat(parsed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Jornada");
            assertThat(entry.getUri()).isEqualTo("urn:uuid:" + ID);
        });
    }

    private static VEvent onlyEvent(Schedule schedule, String title) throws Exception {
        return (VEvent)
                calendar(feed(schedule, title)).getComponents(Component.VEVENT).getFirst();
    }

    private static Temporal date(VEvent event, String property) {
        return event.<DateProperty<Temporal>>getRequiredProperty(property).getDate();
    }

    private static Calendar calendar(AgendaFeed feed) throws Exception {
        return new CalendarBuilder().build(new StringReader(CalendarWriter.write(feed)));
    }

    private static AgendaFeed feed(Schedule schedule, String title) {
        return new AgendaFeed(
                Language.CA,
                "Agenda de la xarxa",
                "https://example.org/feeds/agenda.ics",
                "https://example.org/ca/agenda",
                List.of(new AgendaFeed.Entry(
                        ID,
                        "https://example.org/ca/agenda/" + ID + "/jornada",
                        Language.CA,
                        Text.of(title, "Resum, amb comes; i més.", "Cos"),
                        schedule,
                        "Can Jorba, Manlleu",
                        List.of("Respon.cat"),
                        List.of("Política pública local"),
                        AT,
                        AT,
                        1)));
    }
}
