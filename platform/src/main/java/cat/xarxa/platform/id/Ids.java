package cat.xarxa.platform.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Makes UUIDv7 ids (RFC 9562). Their order is a convenience for indexes; nothing may rest on it. */
public final class Ids {

    private final TimeBasedEpochRandomGenerator generator = Generators.timeBasedEpochRandomGenerator();

    /** Thread-safe. */
    public UUID next() {
        return generator.generate();
    }
}
