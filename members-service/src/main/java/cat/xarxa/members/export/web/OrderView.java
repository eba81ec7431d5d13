package cat.xarxa.members.export.web;

import cat.xarxa.members.export.order.ExportOrder;
import cat.xarxa.members.person.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order, and what has become of it; never what is in the copy. */
@Schema(description = "That somebody asked for a copy of their data, as an administrator recorded it")
record OrderView(
        UUID id,
        UUID personId,

        @Schema(description = "Plain text: encode it where you show it") @Nullable
        String name,

        UUID requestedBy,
        @Nullable String requestedByName,
        Instant requestedAt,
        String reference,
        ExportOrder.State state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID exportId) {

    /** @param names of those who can be named */
    static OrderView of(ExportOrder order, Function<PersonId, @Nullable String> names) {
        PersonId decidedBy = order.decidedBy();
        return new OrderView(
                order.id(),
                order.personId().value(),
                names.apply(order.personId()),
                order.requestedBy().value(),
                names.apply(order.requestedBy()),
                order.requestedAt(),
                order.reference(),
                order.state(),
                decidedBy == null ? null : decidedBy.value(),
                order.decidedAt(),
                order.exportId());
    }
}
