package cat.xarxa.content.messaging;

import java.util.Objects;

/** What this service needs of {@code cat.xarxa.members.partner-agreed.v1}. */
record PartnerAgreedV1(String partnerId, String name) {

    static final String TYPE = "cat.xarxa.members.partner-agreed.v1";

    PartnerAgreedV1 {
        Objects.requireNonNull(partnerId, "partnerId");
        Objects.requireNonNull(name, "name");
    }
}
