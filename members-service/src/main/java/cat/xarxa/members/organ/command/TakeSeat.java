package cat.xarxa.members.organ.command;

import cat.xarxa.members.organ.Seat;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The command to give somebody a seat, as it was sent. */
@Schema(description = "A seat in an organ")
public record TakeSeat(
        @Schema(description = "Who; holds a mandate for the organisation", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID personId,

        @Schema(description = "Slug of the organisation", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String orgId,

        @Schema(implementation = Seat.Vote.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String vote,

        @Schema(description = "The first day; today when it is not given", format = "date") @Nullable
        String from) {

    /** Refuses it with every field that is at fault. */
    public Read read(LocalDate today) {
        Findings findings = new Findings();
        if (personId == null) {
            findings.add("personId", "required");
        }
        if (orgId == null || orgId.isBlank()) {
            findings.add("orgId", "required");
        } else if (OrgId.parse(orgId.strip()).isEmpty()) {
            findings.add("orgId", "unknown-organisation", Findings.shown(orgId));
        }
        Seat.Vote readVote = findings.constant("vote", vote, Seat.Vote.class);
        LocalDate first = findings.day("from", from);
        findings.refuseAny();
        return new Read(
                new PersonId(Objects.requireNonNull(personId)),
                new OrgId(Objects.requireNonNull(orgId).strip()),
                Objects.requireNonNull(readVote),
                Objects.requireNonNullElse(first, today));
    }

    /** The same, found in order. */
    public record Read(PersonId personId, OrgId orgId, Seat.Vote vote, LocalDate from) {}
}
