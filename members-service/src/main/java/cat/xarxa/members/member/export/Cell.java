package cat.xarxa.members.member.export;

import org.jspecify.annotations.Nullable;

/** What stands in a cell: what members wrote is text to a spreadsheet, too, and never a formula. */
record Cell(String text) {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n";

    /** An apostrophe before it is how spreadsheets themselves say that something is text. */
    static Cell of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return new Cell(formula ? "'" + text : text);
    }
}
