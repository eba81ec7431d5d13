package cat.xarxa.members.member.enrolment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the members that an established network brings along. */
@RestController
@RequestMapping(path = "/api/v1/members/import", produces = "application/json")
@Tag(name = "Members")
@SecurityRequirement(name = "bearer")
class EnrolmentController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final String WHAT = "At most 100 lines, all of them or none. Faults name line and column, as"
            + " lines.7.kind. Who is a member already as the list has it stays as it is. With dryRun nothing is done.";

    private final Enrolment enrolment;
    private final Clock clock;

    EnrolmentController(Enrolment enrolment, Clock clock) {
        this.enrolment = enrolment;
        this.clock = clock;
    }

    @PostMapping(consumes = "application/json")
    @Operation(operationId = "importMembers", summary = "Members from a list", description = WHAT)
    EnrolmentView json(@RequestBody EnrolMembers command, @RequestParam(defaultValue = "false") boolean dryRun) {
        return answer(command.read(today()), dryRun);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            operationId = "importMembers",
            summary = "Members from a list",
            description = WHAT,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema =
                                                    @Schema(
                                                            type = "string",
                                                            description = "UTF-8; the first line names the columns"))))
    EnrolmentView csv(@RequestBody byte[] file, @RequestParam(defaultValue = "false") boolean dryRun) {
        return answer(CsvList.read(file, today()), dryRun);
    }

    private EnrolmentView answer(List<Entrant> list, boolean dryRun) {
        return EnrolmentView.of(dryRun, dryRun ? enrolment.check(list) : enrolment.enrol(list));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
