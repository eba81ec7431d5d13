package cat.xarxa.members.contact.web;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody decides on being shown, as it was sent: silence is no consent. */
record ShowMe(
        @Schema(
                description = "true to be shown, false to be shown no more",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Boolean shown) {

    boolean read() {
        if (shown == null) {
            throw new InvalidInputException(FieldProblem.of("shown", "required"));
        }
        return shown;
    }
}
