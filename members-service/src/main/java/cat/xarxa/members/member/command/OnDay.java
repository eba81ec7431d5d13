package cat.xarxa.members.member.command;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that carries no more than its day, as it was sent. */
public record OnDay(
        @Schema(description = "The day from which it counts; today when it is not given", format = "date") @Nullable
        String on) {

    public LocalDate read(LocalDate today) {
        StepReader reader = new StepReader(today);
        LocalDate day = reader.dayOrToday("on", on);
        reader.findings().refuseAny();
        return day;
    }
}
