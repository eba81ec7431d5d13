package cat.xarxa.notification.fanout.web;

import cat.xarxa.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * That the office decides something that has to be explained.
 *
 * @param reason kept in the audit log, shown to nobody else
 */
record Because(@Nullable String reason) {

    String checked() {
        Findings findings = new Findings();
        String given = findings.reason(reason);
        findings.refuseAny();
        return given;
    }
}
