package cat.xarxa.notification.hold.web;

import cat.xarxa.notification.hold.HoldRule;
import cat.xarxa.platform.problem.Findings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * That the office sets another rule.
 *
 * @param reason kept in the audit log
 */
record WriteHoldRule(
        @Nullable Integer usualMinutes,
        @Nullable Integer largeMinutes,
        @Nullable Integer largeAbove,
        @Nullable String reason) {

    private static final int MOST_MINUTES = (int) HoldRule.LONGEST.toMinutes();
    private static final int MOST_PEOPLE = 1_000_000;

    Checked checked() {
        Findings findings = new Findings();
        int usual = number("usualMinutes", usualMinutes, MOST_MINUTES, findings);
        int large = number("largeMinutes", largeMinutes, MOST_MINUTES, findings);
        int above = number("largeAbove", largeAbove, MOST_PEOPLE, findings);
        String given = findings.reason(reason);
        findings.refuseAny();
        return new Checked(new HoldRule(Duration.ofMinutes(usual), Duration.ofMinutes(large), above), given);
    }

    private static int number(String field, @Nullable Integer value, int most, Findings findings) {
        if (value == null) {
            findings.add(field, "required");
            return 0;
        }
        if (value < 0 || value > most) {
            findings.add(field, "out-of-range", 0, most);
            return 0;
        }
        return value;
    }

    /** What was found good. */
    record Checked(HoldRule rule, String reason) {}
}
