package cat.xarxa.members.partner.command;

import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of an agreement, as it was sent. */
public record EndAgreement(
        @Schema(description = "The last day; today when it is not given", format = "date") @Nullable
        String on) {

    /** Refuses what is no day, and a day to come. */
    public LocalDate read(LocalDate today) {
        Findings findings = new Findings();
        LocalDate day = new PartnerFields(findings).dayOrToday("on", on, today);
        findings.refuseAny();
        return day;
    }
}
