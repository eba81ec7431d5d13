package cat.xarxa.platform.copy;

import cat.xarxa.platform.sealing.SealingKey;
import java.util.Optional;
import java.util.UUID;

/** The keys of people, in a service that has some: copies are sealed with them, so that an erasure reaches them. */
public interface PersonKeys {

    Optional<SealingKey> find(UUID person);

    /** Whether the person has been erased. */
    boolean isDestroyed(UUID person);
}
