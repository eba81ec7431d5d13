package cat.xarxa.members.member.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;

/** A table with commas between; the mark at its beginning tells spreadsheets that it is UTF-8. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static byte[] of(DirectoryTable table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStreamWriter text = new OutputStreamWriter(file, UTF_8);
                CsvWriter rows = CsvWriter.builder().build(text)) {
            text.write(BYTE_ORDER_MARK);
            rows.writeRecord(DirectoryTable.COLUMNS);
            table.rows()
                    .forEach(
                            row -> rows.writeRecord(row.stream().map(Cell::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
