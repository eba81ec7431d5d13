package cat.xarxa.members.client.command;

import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The command to give a machine another secret, as it was sent. */
@Schema(description = "Another secret for a machine of a partner")
public record Rotate(
        @Schema(
                description = "For how many days the former secret is good, too: 0 to 30; 7 when it is not given",
                minimum = "0",
                maximum = "30",
                defaultValue = "7")
        @Nullable
        Integer overlapDays) {

    private static final int USUAL = 7;
    private static final int MOST = 30;

    /** Refuses what is too long, and less than nothing. */
    public Duration read() {
        int days = overlapDays == null ? USUAL : overlapDays;
        if (days < 0 || days > MOST) {
            Findings findings = new Findings();
            findings.add("overlapDays", "days-of-overlap", MOST);
            findings.refuseAny();
        }
        return Duration.ofDays(days);
    }
}
