package cat.xarxa.platform.operations;

import cat.xarxa.platform.problem.Findings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a dead letter is given up.
 *
 * @param reason kept with it
 */
record Discard(@Nullable String reason) {

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
