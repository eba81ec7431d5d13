package cat.xarxa.platform.copy;

import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands people the files of their copy, and nobody else's. */
@RestController
@RequestMapping("/api/v1/copies/${spring.application.name}")
@Tag(name = "Me")
class CopyController {

    private final PersonalCopies copies;

    CopyController(PersonalCopies copies) {
        this.copies = copies;
    }

    @GetMapping(path = "/{export}/{file}", produces = "application/json")
    @Operation(
            operationId = "copyFile",
            summary = "A file of the copy of one's own data",
            description = "A JSON array, byte by byte as its SHA-256 was told; while the copy is kept.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<String> file(
            @PathVariable UUID export, @PathVariable String file, @Parameter(hidden = true) Caller caller) {
        String text =
                copies.read(export, caller.person(), file).orElseThrow(() -> new NotFoundException("copy-not-found"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text);
    }
}
