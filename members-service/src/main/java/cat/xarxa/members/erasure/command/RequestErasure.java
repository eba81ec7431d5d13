package cat.xarxa.members.erasure.command;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The command to ask for somebody else's erasure, as it was sent. */
public record RequestErasure(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID personId) {

    /** Refuses nobody. */
    public PersonId read() {
        if (personId == null) {
            throw new InvalidInputException(FieldProblem.of("personId", "required"));
        }
        return new PersonId(personId);
    }
}
