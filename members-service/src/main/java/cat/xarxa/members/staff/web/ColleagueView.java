package cat.xarxa.members.staff.web;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.staff.Colleague;
import cat.xarxa.members.staff.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who acts for an organisation, as far as the reader may know. */
@Schema(description = "Somebody who acts, will act or acted for an organisation")
record ColleagueView(
        UUID personId,

        @Schema(description = "Plain text: encode it where you show it; null once the person has been erased") @Nullable
        String name,

        @Schema(description = "For admins and the office only, as are the following") @Nullable
        List<AddressView> emails,

        @Nullable String lang,
        @Nullable String zone,
        @Nullable AccountView account,
        List<MandateView> mandates) {

    static ColleagueView of(Colleague colleague, Standing reader, Instant now) {
        Profile profile = colleague.profile();
        Profile known = reader.knowsEverything() ? profile : null;
        return new ColleagueView(
                colleague.personId().value(),
                profile == null ? null : profile.name().value(),
                known == null
                        ? null
                        : known.emails().stream().map(AddressView::of).toList(),
                known == null ? null : known.lang().tag(),
                known == null ? null : known.zone().getId(),
                known == null ? null : AccountView.of(colleague.account()),
                colleague.mandates().stream()
                        .map(mandate -> MandateView.of(mandate, now))
                        .toList());
    }

    /** An address, and whose mailbox it is. */
    record AddressView(String address, Email.Kind kind) {

        static AddressView of(Email email) {
            return new AddressView(email.address(), email.kind());
        }
    }

    /** How far the person is on the way to signing in. */
    record AccountView(
            Onboarding.Stage stage,
            @Nullable Instant since,

            @Schema(description = "What they wait for, when they do")
            Onboarding.@Nullable Wait why) {

        static AccountView of(Onboarding.Progress progress) {
            return new AccountView(progress.stage(), progress.since(), progress.why());
        }
    }

    /** A mandate; version is what If-Match takes. */
    record MandateView(
            UUID id,
            Capacity.Role role,
            Capacity.Rights rights,
            LocalDate from,
            @Nullable LocalDate to,

            @Schema(description = "When it ended, where that was before its last day was over") @Nullable
            Instant endedAt,

            State state,
            long version) {

        static MandateView of(Mandate mandate, Instant now) {
            return new MandateView(
                    mandate.getId().value(),
                    mandate.capacity().role(),
                    mandate.capacity().rights(),
                    mandate.term().from(),
                    mandate.term().to(),
                    mandate.endedAt(),
                    State.of(mandate, now),
                    mandate.version());
        }
    }

    /** Where a mandate stands today. */
    enum State {
        COMING,
        HELD,
        OVER;

        static State of(Mandate mandate, Instant now) {
            if (mandate.holdsAt(now)) {
                return HELD;
            }
            return mandate.isOverAt(now) ? OVER : COMING;
        }
    }
}
