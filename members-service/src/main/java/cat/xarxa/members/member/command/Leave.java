package cat.xarxa.members.member.command;

import cat.xarxa.members.member.Departure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A departure, as it was sent. */
public record Leave(
        @Schema(description = "Its last day; today when it is not given", format = "date") @Nullable
        String on,

        @Schema(implementation = Departure.Reason.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {

    public Departure read(LocalDate today) {
        StepReader reader = new StepReader(today);
        LocalDate day = reader.dayOrToday("on", on);
        Departure.Reason why = reader.findings().constant("reason", reason, Departure.Reason.class);
        reader.findings().refuseAny();
        return new Departure(day, Objects.requireNonNull(why));
    }
}
