package cat.xarxa.content.messaging;

import java.util.Objects;

/** What this service needs of {@code cat.xarxa.members.member-adhered.v1}. */
record MemberAdheredV1(String memberId, String name) {

    static final String TYPE = "cat.xarxa.members.member-adhered.v1";

    MemberAdheredV1 {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(name, "name");
    }
}
