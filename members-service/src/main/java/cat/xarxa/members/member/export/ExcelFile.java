package cat.xarxa.members.member.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook with one sheet, in which everything is text. */
final class ExcelFile {

    private ExcelFile() {}

    static byte[] of(DirectoryTable table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Xarxa", "1.0")) {
            fill(book.newWorksheet("members"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, DirectoryTable table) {
        List<String> columns = DirectoryTable.COLUMNS;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        List<List<Cell>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column).text());
            }
        }
    }
}
