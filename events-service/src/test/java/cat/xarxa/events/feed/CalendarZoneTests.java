package cat.xarxa.events.feed;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarZoneTests {

    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2027-12-31T23:59:59Z");

    @Test
    void isTwoRulesForCatalonia() {
        assertThat(CalendarZone.of(ZoneId.of("Europe/Madrid"), FIRST, LAST).toString())
                .isEqualToIgnoringNewLines("""
                BEGIN:VTIMEZONE
                TZID:Europe/Madrid
                BEGIN:STANDARD
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                DTSTART:20201025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                BEGIN:DAYLIGHT
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                DTSTART:20210328T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                END:VTIMEZONE
                """);
    }

    @Test
    void knowsTheOtherHalfOfTheYearAlsoForOneActivity() {
        Instant once = Instant.parse("2026-12-04T09:00:00Z");

        String zone = CalendarZone.of(ZoneId.of("Europe/Madrid"), once, once).toString();

        assertThat(zone).contains("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void countsTheWeeksWhereTheRuleDoes() {
        assertThat(CalendarZone.of(ZoneId.of("America/New_York"), FIRST, LAST).toString())
                .contains("FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
    }

    @Test
    void tellsTheDatesOfARuleThatWasGivenUp() {
        assertThat(CalendarZone.of(ZoneId.of("America/Mexico_City"), FIRST, LAST)
                        .toString())
                .contains("DTSTART:20210404T020000", "RDATE:20220403T020000")
                .doesNotContain("RRULE");
    }

    @Test
    void tellsTheDatesWhereThereIsNoRule() {
        assertThat(CalendarZone.of(ZoneId.of("Africa/Casablanca"), FIRST, LAST).toString())
                .contains("RDATE");
    }

    @Test
    void knowsZonesWhoseClocksNeverChange() {
        assertThat(offset(CalendarZone.of(ZoneId.of("Etc/UTC"), FIRST, LAST), FIRST))
                .isEqualTo(UTC);
        assertThat(offset(CalendarZone.of(ZoneId.of("Asia/Tokyo"), FIRST, LAST), FIRST))
                .hasToString("+09:00");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void tellsEveryTimeAsTheClockThereShowsIt(ZoneId zone) {
        NavigableMap<Instant, ZoneOffset> onsets = onsets(CalendarZone.of(zone, FIRST, LAST));

        assertThat(moments(zone))
                .allSatisfy(moment -> assertThat(onsets.floorEntry(moment).getValue())
                        .as("%s at %s", zone, moment)
                        .isEqualTo(zone.getRules().getOffset(moment)));
    }

    /** Those that the service takes, one of each that have the same rules. */
    static Collection<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("[A-Za-z]+(/[A-Za-z_+-]+){1,2}"))
                .sorted()
                .map(ZoneId::of)
                .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (zone, alias) -> zone, LinkedHashMap::new))
                .values();
    }

    /** Some in each year, and around each change of the clocks. */
    private static List<Instant> moments(ZoneId zone) {
        Stream<Instant> regular =
                Stream.iterate(FIRST, moment -> moment.isBefore(LAST), moment -> moment.plus(Duration.ofDays(45)));
        Stream<Instant> changes = Stream.iterate(
                        zone.getRules().nextTransition(FIRST),
                        change -> change != null && change.getInstant().isBefore(LAST),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .flatMap(change -> Stream.of(change.minusSeconds(1), change, change.plusSeconds(1)));
        return Stream.concat(regular, changes).toList();
    }

    /** What a program that follows RFC 5545 takes for the offset: that of the latest onset. */
    static ZoneOffset offset(VTimeZone zone, Instant moment) {
        return onsets(zone).floorEntry(moment).getValue();
    }

    private static NavigableMap<Instant, ZoneOffset> onsets(VTimeZone zone) {
        NavigableMap<Instant, ZoneOffset> onsets = new TreeMap<>();
        for (Observance observance : zone.getComponentList().getAll()) {
            ZoneOffset from = observance
                    .<TzOffsetFrom>getRequiredProperty(Property.TZOFFSETFROM)
                    .getOffset();
            ZoneOffset to = observance
                    .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO)
                    .getOffset();
            onsets(observance).forEach(onset -> onsets.put(onset.toInstant(from), to));
        }
        return onsets;
    }

    private static Stream<LocalDateTime> onsets(Observance observance) {
        LocalDateTime begin = observance
                .<DtStart<LocalDateTime>>getRequiredProperty(Property.DTSTART)
                .getDate();
        LocalDateTime end = LocalDateTime.ofInstant(LAST, UTC);
        Stream<LocalDateTime> dates = observance.<RDate<LocalDateTime>>getProperties(Property.RDATE).stream()
                .flatMap(each -> each.getDates().stream());
        Stream<LocalDateTime> rules = observance.<RRule<LocalDateTime>>getProperties(Property.RRULE).stream()
                .flatMap(each -> each.getRecur().getDates(begin, end).stream());
        return Stream.of(Stream.of(begin), dates, rules).flatMap(each -> each);
    }
}
