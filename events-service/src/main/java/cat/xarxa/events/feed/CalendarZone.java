package cat.xarxa.events.feed;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * How the clocks of a zone change in the years that a calendar speaks of, from the same source as the times in it: what
 * comes with ical4j may be of another year, and tells the whole century.
 */
final class CalendarZone {

    /** So many that a rule can be told from a chance. */
    private static final int YEARS_AHEAD = 3;

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1900, Month.JANUARY, 1, 0, 0);

    private CalendarZone() {}

    /** The zone from its state at the first moment to some years after the last. */
    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        Instant end = last.atZone(UTC).plusYears(YEARS_AHEAD).toInstant();
        List<ZoneOffsetTransition> changes = changes(rules, first, end);
        List<Observance> observances = new ArrayList<>();
        if (changes.isEmpty() || changes.getFirst().getInstant().isAfter(first)) {
            observances.add(sinceLongAgo(rules.getOffset(first)));
        }
        Map<Turn, List<ZoneOffsetTransition>> turns =
                changes.stream().collect(groupingBy(change -> Turn.of(change, rules), LinkedHashMap::new, toList()));
        turns.forEach((turn, dates) -> observances.add(turn.observance(dates, end)));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<Observance>(observances));
    }

    /**
     * Whether a local time in the zone can only mean this moment, or the first of two: that is how calendars read it.
     */
    static boolean canTell(ZoneId zone, Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).atZone(zone).toInstant().equals(moment);
    }

    /** The change that brought the state of the first moment, and all until the end. */
    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant first, Instant end) {
        ZoneOffsetTransition begin = rules.previousTransition(first.plusNanos(1));
        return Stream.iterate(
                        begin == null ? rules.nextTransition(first) : begin,
                        change -> change != null && !change.getInstant().isAfter(end),
                        change -> rules.nextTransition(change.getInstant()))
                .toList();
    }

    private static Observance sinceLongAgo(ZoneOffset offset) {
        return new Standard(new PropertyList(
                List.of(new TzOffsetFrom(offset), new TzOffsetTo(offset), new DtStart<LocalDateTime>(LONG_AGO))));
    }

    /** Changes of one sort: in the same month at the same hour from the same offset to the same. */
    private record Turn(boolean isToSummer, ZoneOffset before, ZoneOffset after, Month month, LocalTime time) {

        static Turn of(ZoneOffsetTransition change, ZoneRules rules) {
            LocalDateTime at = change.getDateTimeBefore();
            return new Turn(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    at.getMonth(),
                    at.toLocalTime());
        }

        Observance observance(List<ZoneOffsetTransition> changes, Instant end) {
            List<LocalDateTime> dates = changes.stream()
                    .map(ZoneOffsetTransition::getDateTimeBefore)
                    .toList();
            List<Property> properties = new ArrayList<>(List.of(
                    new TzOffsetFrom(before), new TzOffsetTo(after), new DtStart<LocalDateTime>(dates.getFirst())));
            if (dates.size() > 1) {
                properties.add(repetition(dates, changes.getLast().getInstant(), end));
            }
            PropertyList list = new PropertyList(properties);
            return isToSummer ? new Daylight(list) : new Standard(list);
        }

        /**
         * A rule where there is one, which is what old programs understand; else the dates. A rule that was given up is
         * told by its dates, too, as not every program compares UNTIL with the right clock.
         */
        private Property repetition(List<LocalDateTime> dates, Instant last, Instant end) {
            return weekday(dates)
                    .filter(day -> !isOver(last, end))
                    .map(day -> "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=" + day)
                    .<Property>map(RRule<LocalDateTime>::new)
                    .orElseGet(() -> new RDate<>(new DateList<>(dates.subList(1, dates.size()))));
        }

        /** For example {@code -1SU}, when it is the last Sunday of the month in every year. */
        private static Optional<String> weekday(List<LocalDateTime> dates) {
            LocalDateTime first = dates.getFirst();
            boolean isRegular = IntStream.range(0, dates.size())
                    .allMatch(i -> dates.get(i).getYear() == first.getYear() + i
                            && dates.get(i).getDayOfWeek() == first.getDayOfWeek());
            String day = first.getDayOfWeek().name().substring(0, 2);
            if (isRegular && dates.stream().allMatch(date -> fromTheEnd(date) == 1)) {
                return Optional.of("-1" + day);
            }
            int week = fromTheBeginning(first);
            return Optional.of(week + day)
                    .filter(rule -> isRegular && dates.stream().allMatch(date -> fromTheBeginning(date) == week));
        }

        private static int fromTheBeginning(LocalDateTime date) {
            return (date.getDayOfMonth() + 6) / 7;
        }

        private static int fromTheEnd(LocalDateTime date) {
            return (date.toLocalDate().lengthOfMonth() - date.getDayOfMonth()) / 7 + 1;
        }

        /** Whether the next one of the rule would be there if there were one. */
        private static boolean isOver(Instant last, Instant end) {
            return last.atZone(UTC).plusYears(1).plusWeeks(1).toInstant().isBefore(end);
        }
    }
}
