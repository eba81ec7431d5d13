package cat.xarxa.portal.colleague;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a handover would do.
 *
 * @param successorMandateId the successor's own mandate, null where one would begin
 */
public record Plan(
        LocalDate lastDay,
        UUID successor,
        @Nullable UUID successorMandateId,
        String role,
        String rights,
        List<String> inherit) {

    public Plan {
        inherit = List.copyOf(inherit);
    }

    /** Names the text of what happens to the successor. */
    public String key() {
        return successorMandateId == null ? "people.plan.begins" : "people.plan.has";
    }
}
