package cat.xarxa.portal.adhesion;

import cat.xarxa.portal.manuscript.Faults;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a list of members, and where.
 *
 * @param line null where it is the whole list
 * @param column its name in the first line; null likewise
 */
public record ListFault(@Nullable String line, @Nullable String column, String message) {

    private static final Pattern PLACE = Pattern.compile("lines\\.(\\d+)\\.(\\w+)");

    /** Of a refusal by members-service. */
    public static ListFault of(Faults.Fault fault) {
        Matcher place = PLACE.matcher(fault.control());
        return place.matches()
                ? new ListFault(place.group(1), place.group(2), fault.message())
                : new ListFault(null, null, fault.message());
    }
}
