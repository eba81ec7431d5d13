package cat.xarxa.events.feed;

import cat.xarxa.events.schedule.Schedule;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes the agenda as a calendar (RFC 5545). An entry is stamped with its last change and not with the hour of the
 * asking, so that the same agenda is the same bytes; nobody's address stands in it.
 */
final class CalendarWriter {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private CalendarWriter() {}

    static String write(AgendaFeed feed) {
        Calendar calendar =
                new Calendar().withProdId("-//Xarxa//Agenda//CA").withDefaults().getFluentTarget();
        calendar.add(new Name(feed.title()));
        calendar.add(new XProperty("X-WR-CALNAME", feed.title()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(4)));
        feed.entries().stream()
                .map(AgendaFeed.Entry::schedule)
                .filter(Schedule::isTimed)
                .map(Schedule::zone)
                .distinct()
                .forEach(zone -> calendar.add(
                        Objects.requireNonNull(ZONES.getTimeZone(zone.getId())).getVTimeZone()));
        feed.entries().forEach(entry -> calendar.add(event(entry)));
        return calendar.toString();
    }

    private static VEvent event(AgendaFeed.Entry entry) {
        ParameterList spoken =
                new ParameterList(List.of(new Language(entry.language().code())));
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(entry.id() + "@xarxa"),
                new DtStamp(entry.updatedAt()),
                new Created(entry.publishedAt()),
                new LastModified(entry.updatedAt()),
                new Sequence(Math.toIntExact(entry.version())),
                new Summary(spoken, entry.text().title()),
                new Description(spoken, description(entry)),
                new Url(URI.create(entry.address())))));
        times(entry.schedule()).forEach(event::add);
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        if (!entry.tags().isEmpty()) {
            event.add(new Categories(new TextList(entry.tags())));
        }
        return event;
    }

    /** A day without times ends before the next day begins. */
    private static List<Property> times(Schedule schedule) {
        return schedule.isTimed()
                ? List.of(
                        new DtStart<Temporal>(at(schedule.starts(), schedule.zone())),
                        new DtEnd<Temporal>(at(schedule.ends(), schedule.zone())))
                : List.of(
                        new DtStart<Temporal>(schedule.day()),
                        new DtEnd<Temporal>(schedule.day().plusDays(1)));
    }

    private static Temporal at(@Nullable Instant moment, ZoneId zone) {
        return Objects.requireNonNull(moment).atZone(zone);
    }

    private static String description(AgendaFeed.Entry entry) {
        return entry.text().summary() + "\n\n" + String.join(" · ", entry.organisers()) + "\n" + entry.address();
    }
}
