package cat.xarxa.notification.fanout.web;

import cat.xarxa.platform.problem.Findings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That the office decides something that has to be explained.
 *
 * @param reason kept in the audit log, shown to nobody else
 */
record Because(@Nullable String reason) {

    private static final int LONGEST = 500;

    String checked() {
        Findings findings = new Findings();
        String given = Objects.requireNonNullElse(reason, "").strip();
        if (given.isEmpty()) {
            findings.add("reason", "required");
        } else if (given.length() > LONGEST) {
            findings.add("reason", "too-long", LONGEST);
        }
        findings.refuseAny();
        return given;
    }
}
