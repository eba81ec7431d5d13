package cat.xarxa.notification.network;

import java.util.Optional;

/** Tells how the network calls itself now; read from what members-service told. */
public interface Networks {

    /** Empty while nobody has described it. */
    Optional<Described> described();

    /** As it was described, else as the installation says. */
    Network current();
}
