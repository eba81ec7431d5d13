package cat.xarxa.members.member.command;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A suspension, as it was sent. */
public record Suspend(
        @Schema(description = "The day from which it counts; today when it is not given", format = "date") @Nullable
        String on,

        @Schema(
                description = "Why, in one line of at most 200 characters; for the office only",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String reason) {

    public Read read(LocalDate today) {
        StepReader reader = new StepReader(today);
        Read read = new Read(reader.dayOrToday("on", on), reader.line("reason", reason));
        reader.findings().refuseAny();
        return read;
    }

    /** The same, found in order. */
    public record Read(LocalDate on, String reason) {}
}
