package cat.xarxa.members.identity.web;

import cat.xarxa.members.identity.Backlog;
import cat.xarxa.members.person.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An account that is behind. */
record WaitingView(
        @Schema(description = "Names it: a person's id, or a client as partner.name")
        String key,

        @Schema(description = "Plain text: encode it where you show it; null for a machine") @Nullable
        String name,

        boolean machine,
        String why,
        int attempts,
        @Nullable Instant again) {

    /** @param names of those who can be named */
    static WaitingView of(Backlog.Waiting one, Function<PersonId, @Nullable String> names) {
        PersonId person = one.person();
        return new WaitingView(
                one.key(),
                person == null ? null : names.apply(person),
                person == null,
                one.why(),
                one.attempts(),
                one.again());
    }
}
