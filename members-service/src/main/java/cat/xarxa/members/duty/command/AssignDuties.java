package cat.xarxa.members.duty.command;

import cat.xarxa.members.person.Duty;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command that somebody has exactly these duties, as it was sent. */
public record AssignDuties(
        @Schema(
                description = "All of them; none takes away what there is",
                allowableValues = {"OFFICE", "COMMISSION", "PLATFORM_ADMIN", "AUDITOR", "PARTNER_MANAGER"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable String> duties) {

    /** Refuses what are no duties. */
    public Set<Duty> read() {
        Findings findings = new Findings();
        Set<Duty> read = read(findings);
        findings.refuseAny();
        return read;
    }

    Set<Duty> read(Findings findings) {
        Set<Duty> read = EnumSet.noneOf(Duty.class);
        if (duties == null) {
            findings.add("duties", "required");
            return read;
        }
        for (int i = 0; i < Math.min(duties.size(), Duty.values().length); i++) {
            Duty duty = findings.constant("duties[" + i + "]", duties.get(i), Duty.class);
            if (duty != null) {
                read.add(duty);
            }
        }
        if (duties.size() > Duty.values().length) {
            findings.add("duties", "too-many", Duty.values().length);
        }
        return read;
    }
}
