package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;

/** A calendar as a program reads it that knows nothing of how it was written. */
record ParsedCalendar(String text, Calendar calendar) {

    static ParsedCalendar of(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        try {
            return new ParsedCalendar(text, new CalendarBuilder().build(new StringReader(text)));
        } catch (ParserException e) {
            throw new AssertionError("not a calendar: " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VEvent event() {
        return events().getFirst();
    }

    List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    List<VTimeZone> zones() {
        return calendar.getComponents(Component.VTIMEZONE);
    }

    /** What a property of the calendar says. */
    String value(String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

    /** What a property of the first event says. */
    String ofEvent(String property) {
        return event().getRequiredProperty(property).getValue();
    }

    String languageOf(String property) {
        return event().getRequiredProperty(property)
                .getRequiredParameter(Parameter.LANGUAGE)
                .getValue();
    }

    Temporal date(String property) {
        return event().<DateProperty<Temporal>>getRequiredProperty(property).getDate();
    }

    boolean has(String property) {
        return event().<Property>getProperty(property).isPresent();
    }
}
