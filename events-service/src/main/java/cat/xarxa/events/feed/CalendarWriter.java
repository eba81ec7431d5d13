package cat.xarxa.events.feed;

import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.events.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes the agenda as a calendar (RFC 5545, RFC 7986). There is no METHOD in it: with one, iTIP asks for the address
 * of an organiser, and nobody's stands in a public feed.
 */
final class CalendarWriter {

    private static final Duration REFRESH = Duration.ofHours(4);

    /** When the rules of today were those already: there is no calendar without something in it. */
    private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");

    private CalendarWriter() {}

    /** A calendar that is fetched again and again, under a name. */
    static byte[] subscription(AgendaFeed feed) {
        Calendar calendar = begun();
        name(calendar, feed);
        return written(calendar, feed);
    }

    /** A file whose entries somebody puts into a calendar of their own; that has a name. */
    static byte[] file(AgendaFeed feed) {
        return written(begun(), feed);
    }

    private static Calendar begun() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Xarxa//Agenda//CA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** Twice, as programs older than RFC 7986 know the names with an X alone. */
    private static void name(Calendar calendar, AgendaFeed feed) {
        String title = CalendarLines.clean(feed.heading().title());
        String description = CalendarLines.clean(feed.heading().description());
        ParameterList spoken =
                new ParameterList(List.of(new Language(feed.language().code())));
        calendar.add(new Name(spoken, title));
        calendar.add(new Description(spoken, description));
        calendar.add(new Url(new ParameterList(), feed.place().home()));
        calendar.add(
                new Source(new ParameterList(List.of(Value.URI)), feed.place().self()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new XProperty("X-WR-CALDESC", description));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    private static byte[] written(Calendar calendar, AgendaFeed feed) {
        zones(feed.entries()).forEach(calendar::add);
        feed.entries().forEach(entry -> calendar.add(CalendarEntry.of(entry, feed.language())));
        if (feed.entries().isEmpty()) {
            calendar.add(CalendarZone.of(DraftSchedule.HOME, LONG_AGO, LONG_AGO));
        }
        return CalendarLines.fold(calendar.toString());
    }

    /** Each zone once, from the first moment that is told in it to the last. */
    private static List<VTimeZone> zones(List<AgendaFeed.Entry> entries) {
        Map<String, List<Schedule>> byZone = entries.stream()
                .map(AgendaFeed.Entry::schedule)
                .filter(CalendarEntry::isToldLocally)
                .collect(Collectors.groupingBy(schedule -> schedule.zone().getId(), TreeMap::new, Collectors.toList()));
        return byZone.entrySet().stream()
                .map(zone -> CalendarZone.of(ZoneId.of(zone.getKey()), first(zone.getValue()), last(zone.getValue())))
                .toList();
    }

    private static Instant first(List<Schedule> schedules) {
        return schedules.stream()
                .map(Schedule::opening)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(List<Schedule> schedules) {
        return schedules.stream()
                .map(Schedule::closing)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
