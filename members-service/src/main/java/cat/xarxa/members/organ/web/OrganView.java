package cat.xarxa.members.organ.web;

import cat.xarxa.members.organ.OrganKind;
import cat.xarxa.members.organ.Seat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organ as its readers get it. */
@Schema(description = "An organ or a working group")
record OrganView(
        String id,
        OrganKind kind,

        @Schema(description = "What it is called, by language")
        Map<String, Title> texts,

        LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Who is in it today") List<OrganisationView> organisations,

        @Schema(description = "For people of the network only: who sits in it, and sat") @Nullable
        List<SeatView> seats,

        long version) {

    /** What it is called in one language; plain text: encode it where you show it. */
    record Title(String title) {}

    /** An organisation that somebody sits there for. */
    record OrganisationView(String id, String name) {}

    /** A seat; without a name when the person has been erased. */
    record SeatView(
            UUID id,
            UUID personId,
            @Nullable String name,
            String orgId,
            String orgName,
            Seat.Vote vote,
            LocalDate from,
            @Nullable LocalDate to) {}
}
