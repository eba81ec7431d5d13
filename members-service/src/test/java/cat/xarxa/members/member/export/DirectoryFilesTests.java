package cat.xarxa.members.member.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.member.MemberFixtures;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory as files: complete, and nothing in them that a spreadsheet would run. */
class DirectoryFilesTests {

    @TempDir
    Path folder;

    @Test
    void nameTheirColumnsAndHaveARowForEachMember() {
        byte[] file = CsvFile.of(DirectoryTable.of(
                List.of(MemberFixtures.manlleu(), MemberFixtures.applicant("vic", "Ajuntament de Vic", "08298"))));

        assertThat(new String(file, UTF_8)).isEqualToNormalizingNewlines("""
                        \uFEFFid,name,kind,state,ineCode5,idescatCode6,comarca,province,populationBand,adheredOn,assemblyOn,assemblyRef
                        manlleu,Ajuntament de Manlleu,TOWN_COUNCIL,ADHERED,08112,081120,Osona,Barcelona,UP_TO_50000,2020-11-01,,
                        vic,Ajuntament de Vic,TOWN_COUNCIL,APPLIED,08298,082981,Osona,Barcelona,UP_TO_50000,,,
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\")",
                "+1",
                "-1+cmd|'/c calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1"
            })
    void makeFormulasHarmless(String evil) throws Exception {
        DirectoryTable table = DirectoryTable.of(List.of(MemberFixtures.applicant("vic", evil, "08298")));

        assertThat(inCsv(table)).isEqualTo("'" + evil);
        assertThat(sheet(ExcelFile.of(table))).doesNotContain("<f>");
        assertThat(table.rows().getFirst().get(1).text()).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ajuntament d'Abrera", "L=1", "", " a", "Consell \"x\", S.L."})
    void leaveAllOtherTextsAsTheyAre(String name) {
        DirectoryTable table = DirectoryTable.of(List.of(MemberFixtures.applicant("vic", name, "08298")));

        assertThat(inCsv(table)).isEqualTo(name);
    }

    /** Codes keep their zeros: a spreadsheet is not to take them for numbers. */
    @Test
    void holdEverythingAsTextInExcel() throws Exception {
        String sheet = sheet(ExcelFile.of(DirectoryTable.of(List.of(MemberFixtures.manlleu()))));

        assertThat(sheet).contains("t=\"s\"").doesNotContain("t=\"n\"");
    }

    private static String inCsv(DirectoryTable table) {
        String text = new String(CsvFile.of(table), UTF_8);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return rows.stream().toList().getLast().getField(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("members.xlsx"), workbook);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            ZipEntry sheet = parts.getEntry("xl/worksheets/sheet1.xml");
            return new String(parts.getInputStream(sheet).readAllBytes(), UTF_8);
        }
    }
}
