package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.Checkpoint;
import java.util.Collection;
import java.util.Optional;

/** What a place that the database's owner cannot reach remembers of the chain. */
@FunctionalInterface
interface Witness {

    /** All checkpoints that it was told of and that are genuine; empty when it does not answer. */
    Optional<Collection<Checkpoint>> checkpoints();
}
