package cat.xarxa.members.duty.command;

import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.command.WrittenProfile;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command to invite somebody to work for the network, as it was sent. Hidden from logs. */
@Schema(description = "Somebody who is to work for the network")
public record AppointPerson(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(
                description = "The address to sign in with is the first PERSONAL one, or else the first",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<WrittenProfile.@Nullable Address> emails,

        @Schema(description = "ca, es or en", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String lang,

        @Schema(description = "IANA time zone; Europe/Madrid when it is not given") @Nullable
        String zone,

        @Schema(description = "At least one", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable String> duties) {

    /** Refuses what is not in order. */
    public Appointment read() {
        Findings findings = new Findings();
        Set<Duty> read = new AssignDuties(duties).read(findings);
        if (duties != null && duties.isEmpty()) {
            findings.add("duties", "required");
        }
        return new Appointment(new WrittenProfile(name, emails, lang, zone).read(findings), read);
    }

    @Override
    public String toString() {
        return "AppointPerson[hidden]";
    }

    /** What is in order. */
    public record Appointment(Profile profile, Set<Duty> duties) {}
}
