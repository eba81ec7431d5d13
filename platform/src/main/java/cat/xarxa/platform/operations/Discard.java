package cat.xarxa.platform.operations;

import cat.xarxa.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * That a dead letter is given up.
 *
 * @param reason kept with it
 */
record Discard(@Nullable String reason) {

    String checked() {
        Findings findings = new Findings();
        String given = findings.reason(reason);
        findings.refuseAny();
        return given;
    }
}
