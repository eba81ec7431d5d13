package cat.xarxa.members.erasure.command;

import cat.xarxa.members.person.Profile;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The command to be erased, as it was sent. Hidden from logs. */
public record EraseMe(
        @Schema(
                description = "One of the person's own addresses, typed once more: nobody is erased by mistake",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String confirm) {

    /** Refuses what is none of the person's addresses. */
    public void check(Profile profile) {
        String typed = confirm == null ? "" : confirm.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("confirm", "required"));
        }
        if (profile.emails().stream().noneMatch(email -> email.address().equals(typed))) {
            throw new InvalidInputException(FieldProblem.of("confirm", "not-own-address"));
        }
    }

    @Override
    public String toString() {
        return "EraseMe[hidden]";
    }
}
