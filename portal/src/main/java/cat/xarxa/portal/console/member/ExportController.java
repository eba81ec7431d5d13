package cat.xarxa.portal.console.member;

import cat.xarxa.portal.adhesion.DirectoryFiles;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands the directory to the office as a file. */
@Controller
@RequestMapping(Language.PATH + "/console/members")
class ExportController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DirectoryFiles files;
    private final Clock clock;

    ExportController(DirectoryFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv() {
        return file("csv", CSV);
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> excel() {
        return file("xlsx", EXCEL);
    }

    private ResponseEntity<byte[]> file(String ending, MediaType type) {
        byte[] content = files.file(ending);
        String name = "xarxa-members-" + Dates.day(clock.instant()) + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
