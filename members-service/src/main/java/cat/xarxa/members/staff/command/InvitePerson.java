package cat.xarxa.members.staff.command;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.command.WrittenProfile;
import cat.xarxa.members.staff.Newcomer;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The command to invite somebody to act for an organisation, as it was sent. Hidden from logs. */
@Schema(description = "Somebody who is to act for an organisation")
public record InvitePerson(
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

        @Schema(implementation = Role.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String role,

        @Schema(implementation = Rights.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String rights,

        @Schema(description = "First day of the mandate; today when it is not given", format = "date") @Nullable
        String from) {

    /** Refuses what is not in order. */
    public Newcomer read(OrgId orgId, LocalDate today) {
        Findings findings = new Findings();
        Role readRole = findings.constant("role", role, Role.class);
        Rights readRights = findings.constant("rights", rights, Rights.class);
        LocalDate first = findings.day("from", from);
        Profile profile = new WrittenProfile(name, emails, lang, zone).read(findings);
        Capacity capacity = new Capacity(Objects.requireNonNull(readRole), Objects.requireNonNull(readRights));
        return new Newcomer(orgId, profile, capacity, Objects.requireNonNullElse(first, today));
    }

    @Override
    public String toString() {
        return "InvitePerson[hidden]";
    }
}
