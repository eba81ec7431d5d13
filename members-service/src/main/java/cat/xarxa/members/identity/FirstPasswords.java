package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.util.Optional;

/** The passwords that new accounts start with. Only the demo has any: elsewhere people choose their own. */
public interface FirstPasswords {

    Optional<String> of(PersonId personId);
}
