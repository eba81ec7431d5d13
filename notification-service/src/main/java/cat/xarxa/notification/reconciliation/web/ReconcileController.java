package cat.xarxa.notification.reconciliation.web;

import cat.xarxa.notification.fanout.FanoutReports.Place;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.reconciliation.Reconciliation;
import cat.xarxa.notification.reconciliation.Reconciliation.Page;
import cat.xarxa.platform.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks the ledger against what should stand there, when an operator asks. */
@RestController
@Tag(name = "operations")
class ReconcileController {

    private final Reconciliation reconciliation;

    ReconcileController(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GetMapping("/api/v1/ops/${spring.application.name}/reconcile")
    @Operation(
            summary = "Deliveries that should be there against those that are, newest tellings first",
            description =
                    "`difference` is 0 when all is well. Nothing is changed, and work that goes on meanwhile is no"
                            + " difference.",
            security = @SecurityRequirement(name = "bearer"))
    Listing<ReconciledView> reconcile(@ParameterObject ReconcileQuery query) {
        Duration openFor = query.patience();
        UUID run = query.run();
        if (run != null) {
            return new Listing<>(List.of(ReconciledView.of(reconciliation.of(run, openFor))), null);
        }
        Page page = reconciliation.page(query.span(), query.most(), openFor);
        return new Listing<>(page.items().stream().map(ReconciledView::of).toList(), page.more() ? next(page) : null);
    }

    private static String next(Page page) {
        Run last = page.items().getLast().run();
        return ReconcileQuery.cursor(new Place(last.publishedAt(), last.sourceEvent()));
    }
}
