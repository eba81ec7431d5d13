package cat.xarxa.members.staff;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, will act or acted for an organisation.
 *
 * @param profile what is personal of them, null once they have been erased
 * @param mandates for this one organisation, the oldest first
 * @param account how far they are on the way to signing in
 */
public record Colleague(
        PersonId personId, @Nullable Profile profile, List<Mandate> mandates, Onboarding.Progress account) {

    public Colleague {
        mandates = List.copyOf(mandates);
    }
}
