package cat.xarxa.members.mandate;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** The id of a mandate. */
public record MandateId(UUID value) implements Identifier {

    @Override
    public String toString() {
        return value.toString();
    }
}
