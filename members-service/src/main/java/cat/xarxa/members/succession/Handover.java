package cat.xarxa.members.succession;

import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.person.PersonId;
import java.util.Set;

/**
 * What is decided when one person takes over from another.
 *
 * @param successor somebody who acts for the organisation, has been invited to, or did
 * @param inherit what passes on besides the mandate
 * @param ending how the predecessor's mandate ends
 */
public record Handover(PersonId successor, Set<Heirloom> inherit, Ending ending) {

    public Handover {
        inherit = Set.copyOf(inherit);
    }
}
