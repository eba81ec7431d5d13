package cat.xarxa.members.succession.web;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.succession.Heirloom;
import cat.xarxa.members.succession.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a handover would do. */
@Schema(description = "What a handover would do; each of the services tells its own counts")
record PlanView(
        UUID mandateId,
        UUID personId,
        LocalDate lastDay,
        UUID successor,

        @Schema(description = "The successor's own mandate, null where one would begin") @Nullable
        UUID successorMandateId,

        Capacity.Role role,
        Capacity.Rights rights,
        Set<Heirloom> inherit,
        Set<String> services,
        long version) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.from().getId().value(),
                plan.from().personId().value(),
                plan.handover().ending().lastDay(),
                plan.handover().successor().value(),
                plan.existing() == null ? null : plan.existing().getId().value(),
                plan.capacity().role(),
                plan.capacity().rights(),
                new TreeSet<>(plan.handover().inherit()),
                new TreeSet<>(plan.services()),
                plan.from().version());
    }
}
