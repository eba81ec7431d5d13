package cat.xarxa.content.messaging;

import java.util.Objects;

/** What this service needs of {@code cat.xarxa.members.network-described.v1}. */
record NetworkDescribedV1(String networkId, String name) {

    static final String TYPE = "cat.xarxa.members.network-described.v1";

    NetworkDescribedV1 {
        Objects.requireNonNull(networkId, "networkId");
        Objects.requireNonNull(name, "name");
    }
}
