package cat.xarxa.platform.audit.web;

import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.verify.Verdict;
import cat.xarxa.platform.audit.verify.Verification;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who did what in this service, and whether that is the whole truth. */
@RestController
@RequestMapping("/api/v1/ops/${spring.application.name}/audit")
@Tag(name = "operations")
class AuditController {

    private static final long PATIENCE_SECONDS = 5;

    private final AuditLog log;
    private final Verification verification;

    AuditController(AuditLog log, Verification verification) {
        this.log = log;
        this.verification = verification;
    }

    @GetMapping
    @Operation(
            summary = "Who did what, newest first",
            description = "Sealed entries, by ids only; one shows within a second of what it tells.",
            security = @SecurityRequirement(name = "bearer"))
    Listing<AuditView> entries(@ParameterObject AuditQuery query) {
        int most = query.most();
        List<AuditView> found = log.read(entries -> entries.find(query.filter())
                .sort(Sorts.descending(AuditLog.POSITION))
                .limit(most + 1)
                .maxTime(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .map(AuditView::of)
                .into(new ArrayList<>()));
        return Listing.of(found, most, last -> Cursor.of(Long.toString(last.position())));
    }

    @GetMapping("/verify")
    @Operation(
            summary = "Whether the log is as it was sealed",
            description = "Walks the whole chain, its checkpoints and those that the broker keeps, and names the"
                    + " first entry that is not as it was sealed.",
            security = @SecurityRequirement(name = "bearer"))
    Verdict verify() {
        return verification.verify();
    }
}
