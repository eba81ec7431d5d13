package cat.xarxa.local.demo.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** When an invented activity is: some days from now, on Monday instead when that is a weekend. */
record ComingTime(int inDays, LocalTime from, LocalTime to) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static ComingTime of(JsonNode when) {
        return new ComingTime(
                when.path("inDays").asInt(),
                LocalTime.parse(when.path("from").asString()),
                LocalTime.parse(when.path("to").asString()));
    }

    String starts(LocalDate today) {
        return at(today, from);
    }

    String ends(LocalDate today) {
        return at(today, to);
    }

    private String at(LocalDate today, LocalTime time) {
        LocalDate day = today.plusDays(inDays);
        LocalDate working =
                WEEKEND.contains(day.getDayOfWeek()) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                working.atTime(time).atZone(ZONE));
    }
}
