package cat.xarxa.notification.fanout.web;

import cat.xarxa.notification.fanout.FanoutReports.Report;
import java.util.Map;
import java.util.UUID;

/**
 * The deliveries of a publication.
 *
 * @param runState how far its fan-out has come
 * @param counts by channel and state
 */
record DeliveriesView(UUID id, String runState, Map<String, Map<String, Long>> counts) {

    static DeliveriesView of(Report report) {
        return new DeliveriesView(report.publication(), report.runState(), report.counts());
    }
}
