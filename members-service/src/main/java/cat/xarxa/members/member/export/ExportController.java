package cat.xarxa.members.member.export;

import cat.xarxa.members.member.MemberRoll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the directory out, members of all states in it. */
@RestController
@Tag(name = "Members")
@SecurityRequirement(name = "bearer")
class ExportController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WHAT = "For the office. Text that would be a formula has an apostrophe before it.";

    private final MemberRoll roll;
    private final Clock clock;

    ExportController(MemberRoll roll, Clock clock) {
        this.roll = roll;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/directory.csv", produces = "text/csv;charset=UTF-8")
    @Operation(operationId = "directoryCsv", summary = "All members as a CSV file", description = WHAT)
    ResponseEntity<byte[]> csv() {
        return file("csv", CsvFile.of(table()));
    }

    @GetMapping(path = "/api/v1/directory.xlsx", produces = EXCEL)
    @Operation(operationId = "directoryXlsx", summary = "All members as an Excel file", description = WHAT)
    ResponseEntity<byte[]> excel() {
        return file("xlsx", ExcelFile.of(table()));
    }

    private DirectoryTable table() {
        return DirectoryTable.of(roll.everybody());
    }

    private ResponseEntity<byte[]> file(String ending, byte[] content) {
        String name = "xarxa-members-" + LocalDate.ofInstant(clock.instant(), ZONE) + "." + ending;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
