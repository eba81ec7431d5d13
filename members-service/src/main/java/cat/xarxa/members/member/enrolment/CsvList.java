package cat.xarxa.members.member.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A list of bodies as a spreadsheet saves it: a first line that names the columns, commas or semicolons between. What
 * cannot be read as that is refused as a whole, before anything is made of it.
 */
final class CsvList {

    private static final String FILE = "file";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> OPTIONAL = List.of("assemblyOn", "minutes", "id");

    private static final String FORMULA = "=+-@";
    private static final int CODE_WITHOUT_ITS_ZERO = 4;

    private final SequencedMap<Integer, ListedBody> bodies = new TreeMap<>();
    private final ListFindings findings = new ListFindings();

    private CsvList() {}

    /**
     * Reads a whole file.
     *
     * @throws InvalidInputException with everything that is wrong, by line
     */
    static List<Entrant> read(byte[] file, LocalDate today) {
        CsvList list = new CsvList();
        list.take(records(text(file)));
        list.findings.refuseAny();
        return EnrolMembers.read(list.bodies, today);
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return records.stream().toList();
        } catch (CsvParseException unreadable) {
            throw refused("not-csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(List<CsvRecord> records) {
        if (records.isEmpty()) {
            throw refused("no-lines");
        }
        List<String> columns = columns(records.getFirst());
        records.stream()
                .skip(1)
                .filter(record -> !record.getFields().stream().allMatch(String::isBlank))
                .limit(EnrolMembers.MOST + 1L)
                .forEach(record -> take(record, columns));
    }

    private void take(CsvRecord record, List<String> columns) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (i >= columns.size()) {
                findings.add(line, columns.getLast(), "cell-too-many", columns.size());
                break;
            }
            if (FORMULA.indexOf(cell.charAt(0)) >= 0) {
                findings.add(line, columns.get(i), "formula", Findings.shown(cell));
            }
            cells.put(columns.get(i), cell);
        }
        bodies.put(line, body(cells));
    }

    private static ListedBody body(Map<String, String> cells) {
        String town = cells.get("townIneCode5");
        // a spreadsheet takes the code for a number, and the zero before it for nothing
        String code = town != null && town.length() == CODE_WITHOUT_ITS_ZERO ? "0" + town : town;
        return new ListedBody(
                cells.get("name"),
                cells.get("kind"),
                code,
                cells.get("state"),
                cells.get("on"),
                cells.get("assemblyOn"),
                cells.get("minutes"),
                cells.get("id"));
    }

    /** What the columns are, in their order. */
    private static List<String> columns(CsvRecord heading) {
        List<String> columns = heading.getFields().stream().map(String::strip).toList();
        Findings findings = new Findings();
        if (columns.size() == 1 && !ListedBody.COLUMNS.contains(columns.getFirst())) {
            throw refused("not-a-heading", String.join(", ", ListedBody.COLUMNS));
        }
        columns.stream()
                .filter(column -> !ListedBody.COLUMNS.contains(column))
                .forEach(column -> findings.add(FILE, "unknown-column", Findings.shown(column)));
        columns.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .distinct()
                .forEach(column -> findings.add(FILE, "column-twice", Findings.shown(column)));
        ListedBody.COLUMNS.stream()
                .filter(column -> !OPTIONAL.contains(column) && !columns.contains(column))
                .forEach(column -> findings.add(FILE, "missing-column", column));
        findings.refuseAny();
        return columns;
    }

    /** The one that the first line has more of. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.chars().filter(c -> c == ';').count()
                        > heading.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString(); // reports what does not fit
        } catch (CharacterCodingException e) {
            throw refused("not-utf-8");
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("not-text");
        }
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static InvalidInputException refused(String code, Object... arguments) {
        return new InvalidInputException(FieldProblem.of(FILE, code, arguments));
    }
}
