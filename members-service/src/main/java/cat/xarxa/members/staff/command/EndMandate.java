package cat.xarxa.members.staff.command;

import cat.xarxa.members.mandate.Ending;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The command to end a mandate, as it was sent. */
public record EndMandate(
        @Schema(
                description = "Last day of the mandate, a whole one; when it is not given the mandate ends at once",
                format = "date")
        @Nullable
        String to) {

    /** Refuses what is no day. */
    public Ending read(Instant now) {
        Findings findings = new Findings();
        LocalDate lastDay = findings.day("to", to);
        findings.refuseAny();
        return lastDay == null ? Ending.at(now) : Ending.after(lastDay);
    }
}
