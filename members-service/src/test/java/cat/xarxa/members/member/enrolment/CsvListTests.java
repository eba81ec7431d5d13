package cat.xarxa.members.member.enrolment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
    private static final String HEADING = "name,kind,townIneCode5,state,on,assemblyOn,minutes,id\n";
    private static final String VIC = "Ajuntament de Vic,TOWN_COUNCIL,08298,ADHERED,2021-03-02,,,vic\n";

    @Test
    void readsHowFarEachBodyHasCome() {
        List<Entrant> list = read(HEADING + VIC + "Consell de Móra,COUNTY_COUNCIL,43094,PENDING,2021-03-02,,,\n"
                + "\"Coop, SCCL\",COLLABORATOR,08019,ADHERED,2021-03-02,2021-03-01,https://example.org/acta,coop\n");

        assertThat(list)
                .containsExactly(
                        new Entrant(
                                2,
                                new ApplyForMembership(
                                        new OrgId("vic"), MemberKind.TOWN_COUNCIL, "Ajuntament de Vic", "08298", DAY),
                                true,
                                MemberState.ADHERED,
                                DAY,
                                new Adhesion(DAY, null, null)),
                        new Entrant(
                                3,
                                new ApplyForMembership(
                                        new OrgId("consell-de-mora"),
                                        MemberKind.COUNTY_COUNCIL,
                                        "Consell de Móra",
                                        "43094",
                                        DAY),
                                false,
                                MemberState.PENDING,
                                DAY,
                                null),
                        new Entrant(
                                4,
                                new ApplyForMembership(
                                        new OrgId("coop"),
                                        MemberKind.COLLABORATOR,
                                        "Coop, SCCL",
                                        "08019",
                                        DAY.minusDays(1)),
                                true,
                                MemberState.ADHERED,
                                DAY,
                                new Adhesion(DAY, DAY.minusDays(1), "https://example.org/acta")));
    }

    @Test
    void takesWhatSpreadsheetsMakeOfIt() {
        String semicolons = (HEADING + VIC).replace(',', ';').replace("\n", "\r\n");
        String withoutZero = HEADING + VIC.replace("08298", "8298");
        String decomposed = HEADING + VIC.replace("Ajuntament de Vic", "Ajuntament d’E\u0301vic");

        assertThat(read("\uFEFF" + semicolons + ";;;;;;;\r\n\r\n")).isEqualTo(read(HEADING + VIC));
        assertThat(read(withoutZero)).isEqualTo(read(HEADING + VIC));
        assertThat(read(decomposed).getFirst().application().name()).isEqualTo("Ajuntament d’\u00C9vic");
        assertThat(
                        read(
                                "id,on,state,townIneCode5,kind,name\nvic,2021-03-02,ADHERED,08298,TOWN_COUNCIL,Ajuntament de Vic"))
                .isEqualTo(read(HEADING + VIC));
    }

    @Test
    void refusesWhatIsNoTextInItsEncoding() {
        assertThat(faults((HEADING + VIC.replace("Vic", "Móra")).getBytes(ISO_8859_1)))
                .containsExactly("file not-utf-8");
        assertThat(faults((HEADING + VIC).getBytes(UTF_16))).containsExactly("file not-utf-8");
        assertThat(faults(new byte[] {'P', 'K', 3, 4, (byte) 0xFF, 0})).containsExactly("file not-utf-8");
        assertThat(faults(HEADING + VIC.replace("Vic", "Vi\0c"))).containsExactly("file not-text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| file no-lines",
                "name,kind,townIneCode5,state,on| lines no-lines",
                "name\tkind\ttownIneCode5\tstate\ton| file not-a-heading",
                "kind,townIneCode5,state,on| file missing-column",
                "name,kind,townIneCode5,state,on,phone| file unknown-column",
                "name,kind,townIneCode5,state,on,| file unknown-column",
                "name,name,kind,townIneCode5,state,on| file column-twice",
                "'name,kind,townIneCode5,state,on\n\"Vic,TOWN'| file not-csv"
            })
    void refusesAFileWithoutItsForm(String file, String fault) {
        assertThat(faults(file)).containsExactly(fault);
    }

    @Test
    void namesEveryLineAndColumnAtFault() {
        assertThat(faults(HEADING
                        + ",TOWN,,LEFT,2026-11-27,,,A b\n"
                        + "Vic,TOWN_COUNCIL,08298,,,,,\n"
                        + "Reus,TOWN_COUNCIL,43123,PENDING,2/3/2021,2021-03-01,,\n"
                        + "Tona,TOWN_COUNCIL,08283,ADHERED,2021-03-02,2021-03-03,,\n"
                        + "Tona,TOWN_COUNCIL,08283,ADHERED,2021-03-02,,http://example.org,,more\n"))
                .containsExactly("lines.6.id cell-too-many");
        assertThat(faults(HEADING
                        + ",TOWN,,LEFT,2026-11-27,,,A b\n"
                        + "Vic,TOWN_COUNCIL,08298,,,,,\n"
                        + "Reus,TOWN_COUNCIL,43123,PENDING,2/3/2021,2021-03-01,,\n"
                        + "Tona,TOWN_COUNCIL,08283,ADHERED,2021-03-02,2021-03-03,,\n"))
                .containsExactly(
                        "lines.2.state one-of",
                        "lines.2.on to-come",
                        "lines.2.kind one-of",
                        "lines.2.name required",
                        "lines.2.id not-a-slug",
                        "lines.2.townIneCode5 required",
                        "lines.3.state required",
                        "lines.3.on required",
                        "lines.4.on not-a-day",
                        "lines.4.assemblyOn adhered-only",
                        "lines.5.on before-start",
                        "lines.5.minutes required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+34", "-2", "@SUM(A1)", " =cmd|' /C calc'!A0"})
    void takesNoFormula(String cell) {
        assertThat(faults(HEADING + VIC.replace("Ajuntament de Vic", cell))).containsExactly("lines.2.name formula");
    }

    @Test
    void takesSoManyAndNoMore() {
        assertThat(read(HEADING + many(EnrolMembers.MOST))).hasSize(EnrolMembers.MOST);
        assertThat(faults(HEADING + many(EnrolMembers.MOST + 1))).containsExactly("lines too-many-lines");
        assertThat(faults(HEADING + many(EnrolMembers.MOST * 5))).containsExactly("lines too-many-lines");
    }

    private static String many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Coop " + i + ",COLLABORATOR,08298,ADHERED,2021-03-02,,,\n")
                .collect(Collectors.joining());
    }

    private static List<Entrant> read(String file) {
        return CsvList.read(file.getBytes(UTF_8), TODAY);
    }

    private static List<String> faults(String file) {
        return faults(file.getBytes(UTF_8));
    }

    private static List<String> faults(byte[] file) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> CsvList.read(file, TODAY));
        return refused.fields().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
