package cat.xarxa.portal.preference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be written to, as notification-service gives it.
 *
 * @param matrix each category on each channel
 * @param cap how many mails a day go at once
 * @param zone by whose clocks the quiet time is
 */
record Preference(List<Cell> matrix, Quiet quiet, int cap, String zone, long version) {

    private static final String EMAIL = "EMAIL";

    /** A line for each category: whether mails on it are wanted. */
    List<Cell> lines() {
        return matrix.stream().filter(cell -> cell.channel().equals(EMAIL)).toList();
    }

    /** The categories on which mails are wanted. */
    List<String> byMail() {
        return lines().stream().filter(Cell::on).map(Cell::category).toList();
    }

    /**
     * Whether somebody is told of such things there.
     *
     * @param description what the category is, in the reader's language
     * @param mandatory whether that cannot be turned off
     */
    record Cell(String category, String description, String channel, boolean on, boolean mandatory) {}

    /** When somebody does not want to be disturbed. */
    record Quiet(@Nullable String from, @Nullable String to, boolean weekends, boolean holidays) {}

    /** What is asked of the service; a number that is none goes as it was typed, for the service to say so. */
    record Wanted(
            List<Choice> matrix, Quiet quiet, @Nullable Object cap) {}

    /** One line as it was chosen. */
    record Choice(String category, String channel, boolean on) {

        static Choice byMail(String category, boolean on) {
            return new Choice(category, EMAIL, on);
        }
    }
}
