package cat.xarxa.members.organ.command;

import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The command to end a seat or an organ, as it was sent. */
public record LastDay(
        @Schema(description = "The last day; today when it is not given", format = "date") @Nullable
        String on) {

    /** Refuses what is no day. */
    public LocalDate read(LocalDate today) {
        Findings findings = new Findings();
        LocalDate day = findings.day("on", on);
        findings.refuseAny();
        return Objects.requireNonNullElse(day, today);
    }
}
