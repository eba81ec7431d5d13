package cat.xarxa.notification.sending.web;

import cat.xarxa.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * That the office decides something about mails.
 *
 * @param reason kept in the audit log, shown to nobody else
 */
record Given(@Nullable String reason) {

    String checked() {
        Findings findings = new Findings();
        String given = findings.reason(reason);
        findings.refuseAny();
        return given;
    }
}
