package cat.xarxa.notification.fanout.web;

import cat.xarxa.notification.fanout.FanoutReports;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how many deliveries of a publication stand in which state; numbers only. */
@RestController
class DeliveriesController {

    private final FanoutReports reports;

    DeliveriesController(FanoutReports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/v1/publications/{id}/deliveries")
    DeliveriesView deliveries(@PathVariable UUID id) {
        return DeliveriesView.of(reports.of(id));
    }
}
