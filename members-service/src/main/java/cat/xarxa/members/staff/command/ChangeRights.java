package cat.xarxa.members.staff.command;

import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The command to let somebody do more, or less, as it was sent. */
public record ChangeRights(
        @Schema(implementation = Rights.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String rights) {

    /** Refuses what are no rights. */
    public Rights read() {
        Findings findings = new Findings();
        Rights read = findings.constant("rights", rights, Rights.class);
        findings.refuseAny();
        return Objects.requireNonNull(read);
    }
}
