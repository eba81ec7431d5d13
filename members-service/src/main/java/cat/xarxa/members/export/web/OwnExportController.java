package cat.xarxa.members.export.web;

import cat.xarxa.members.export.Export;
import cat.xarxa.members.export.Exports;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people ask for a copy of their data and see how far it is. */
@RestController
@RequestMapping(path = "/api/v1/me/export", produces = "application/json")
@Tag(name = "Me")
@SecurityRequirement(name = "bearer")
class OwnExportController {

    private static final URI HERE = URI.create("/api/v1/me/export");

    private final Exports exports;
    private final Clock clock;

    OwnExportController(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "exportMe",
            summary = "Ask for a copy of all that is held of oneself",
            description = "Each service takes its part within minutes. Asked again while parts are missing it changes"
                    + " nothing; later a new copy takes the place of the one before.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<ExportView> request(@Parameter(hidden = true) Caller caller) {
        Export export = exports.request(new PersonId(caller.person()));
        return ResponseEntity.accepted().location(HERE).body(ExportView.of(export, clock.instant()));
    }

    @GetMapping
    @Operation(operationId = "myExport", summary = "How far it is, and what is in it")
    ResponseEntity<ExportView> show(@Parameter(hidden = true) Caller caller) {
        Export export = exports.of(new PersonId(caller.person()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ExportView.of(export, clock.instant()));
    }
}
