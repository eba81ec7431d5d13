package cat.xarxa.members.person;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** The opaque id of a person: all that the rest of the system may know of them. */
public record PersonId(UUID value) implements Identifier {

    @Override
    public String toString() {
        return value.toString();
    }
}
