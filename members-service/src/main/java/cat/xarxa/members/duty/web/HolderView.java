package cat.xarxa.members.duty.web;

import cat.xarxa.members.duty.Holder;
import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, and what they do for the network; version is what If-Match takes. */
@Schema(description = "Somebody, and what they do for the network as a whole")
record HolderView(
        UUID personId,

        @Schema(description = "Plain text: encode it where you show it")
        String name,

        @Schema(description = "The one they sign in with") @Nullable
        String address,

        List<Duty> duties,
        AccountView account,
        long version) {

    static HolderView of(Holder holder) {
        Person person = holder.person();
        return new HolderView(
                person.getId().value(),
                person.profile().name().value(),
                person.profile().signInAddress().map(Email::address).orElse(null),
                person.duties().stream().sorted().toList(),
                new AccountView(
                        holder.account().stage(),
                        holder.account().since(),
                        holder.account().why()),
                person.version());
    }

    /** How far the person is on the way to signing in. */
    @Schema(name = "HolderAccountView")
    record AccountView(
            Onboarding.Stage stage,
            @Nullable Instant since,

            @Schema(description = "What they wait for, when they do")
            Onboarding.@Nullable Wait why) {}
}
