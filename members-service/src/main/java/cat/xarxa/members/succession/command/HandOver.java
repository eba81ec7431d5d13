package cat.xarxa.members.succession.command;

import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.succession.Handover;
import cat.xarxa.members.succession.Heirloom;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The command to let somebody take over a mandate, as it was sent. */
public record HandOver(
        @Schema(
                description = "Who takes over: somebody of the same organisation",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID successor,

        @Schema(description = "What passes on: SUBSCRIPTIONS, REGISTRATIONS, DRAFTS; all of it when it is not given")
        @Nullable
        List<@Nullable String> inherit,

        @Schema(
                description = "Last day of the predecessor; when it is not given their mandate ends at once",
                format = "date")
        @Nullable
        String to) {

    /** Refuses what is not in order. */
    public Handover read(Instant now) {
        Findings findings = new Findings();
        if (successor == null) {
            findings.add("successor", "required");
        }
        Set<Heirloom> passing = passing(findings);
        LocalDate lastDay = findings.day("to", to);
        findings.refuseAny();
        Ending ending = lastDay == null ? Ending.at(now) : Ending.after(lastDay);
        return new Handover(new PersonId(Objects.requireNonNull(successor)), passing, ending);
    }

    private Set<Heirloom> passing(Findings findings) {
        if (inherit == null) {
            return EnumSet.allOf(Heirloom.class);
        }
        Set<Heirloom> passing = EnumSet.noneOf(Heirloom.class);
        for (int i = 0; i < inherit.size(); i++) {
            Heirloom one = findings.constant("inherit[" + i + "]", inherit.get(i), Heirloom.class);
            if (one != null) {
                passing.add(one);
            }
        }
        return passing;
    }
}
