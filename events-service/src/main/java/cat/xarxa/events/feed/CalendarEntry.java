package cat.xarxa.events.feed;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * An activity in a calendar. It is stamped with its last change and not with the hour of the asking, so that the same
 * activity is the same bytes; and it takes nobody's time: who reads the agenda has not said yes.
 */
final class CalendarEntry {

    private CalendarEntry() {}

    /**
     * Makes the entry.
     *
     * @param wanted the language of the feed, in which the categories stand
     */
    static VEvent of(AgendaFeed.Entry entry, Language wanted) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(entry.id() + "@xarxa"));
        properties.addAll(stamps(entry.history()));
        properties.addAll(times(entry.schedule()));
        ParameterList spoken = in(entry.wording().language());
        properties.add(new Summary(spoken, CalendarLines.clean(entry.wording().title())));
        properties.add(new Description(spoken, CalendarLines.clean(description(entry))));
        location(entry).ifPresent(properties::add);
        properties.add(new Url(URI.create(entry.address())));
        properties.add(new Categories(in(wanted), categories(entry.facts(), EntryWords.in(wanted))));
        properties.add(ImmutableStatus.VEVENT_CONFIRMED);
        properties.add(ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(properties));
    }

    /** Whether its times are told in its zone; else in UTC: where the zone is that, or tells an hour twice. */
    static boolean isToldLocally(Schedule schedule) {
        return schedule.isTimed()
                && !schedule.zone().getId().equals("UTC")
                && CalendarZone.canTell(schedule.zone(), schedule.opening())
                && CalendarZone.canTell(schedule.zone(), schedule.closing());
    }

    private static List<Property> stamps(AgendaFeed.History history) {
        Instant updatedAt = history.moments().updatedAt();
        return List.of(
                new DtStamp(updatedAt),
                new Created(history.moments().publishedAt()),
                new LastModified(updatedAt),
                new Sequence(Math.toIntExact(history.sequence())));
    }

    /** A day without times ends before the next day begins. */
    private static List<Property> times(Schedule schedule) {
        if (!schedule.isTimed()) {
            return during(schedule.day(), schedule.day().plusDays(1));
        }
        return isToldLocally(schedule)
                ? during(
                        schedule.opening().atZone(schedule.zone()),
                        schedule.closing().atZone(schedule.zone()))
                : during(schedule.opening(), schedule.closing());
    }

    private static List<Property> during(Temporal start, Temporal end) {
        return List.of(new DtStart<>(start), new DtEnd<>(end));
    }

    private static String description(AgendaFeed.Entry entry) {
        EntryWords words = entry.words();
        AgendaFeed.Facts facts = entry.facts();
        Stream<String> mode = Stream.ofNullable(facts.attendance().mode()).map(words::mode);
        Stream<String> recordings = entry.history().recordings().stream().map(words::recording);
        return Stream.of(
                        Stream.of(entry.wording().summary(), ""),
                        mode,
                        Stream.of(words.organisers(facts.organisers())),
                        recordings,
                        Stream.of(entry.address()))
                .flatMap(lines -> lines)
                .reduce((lines, line) -> lines + "\n" + line)
                .orElseThrow();
    }

    /** A place is a name; that there is none but a screen is said in a language. */
    private static Optional<Property> location(AgendaFeed.Entry entry) {
        Attendance attendance = entry.facts().attendance();
        if (attendance.place() != null) {
            return Optional.of(new Location(CalendarLines.clean(attendance.place())));
        }
        return attendance.mode() == Attendance.Mode.ONLINE
                ? Optional.of(new Location(
                        in(entry.wording().language()), entry.words().mode(attendance.mode())))
                : Optional.empty();
    }

    private static TextList categories(AgendaFeed.Facts facts, EntryWords words) {
        return new TextList(Stream.concat(Stream.of(words.kind(facts.kind())), facts.tags().stream())
                .map(CalendarLines::clean)
                .toList());
    }

    private static ParameterList in(Language language) {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.Language(language.code())));
    }
}
