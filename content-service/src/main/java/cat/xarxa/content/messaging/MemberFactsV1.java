package cat.xarxa.content.messaging;

import java.util.Objects;

/** What this service needs of a body that takes part: pending, or adhered. */
record MemberFactsV1(String memberId, String name) {

    static final String PENDING = "cat.xarxa.members.member-pending.v1";
    static final String ADHERED = "cat.xarxa.members.member-adhered.v1";

    MemberFactsV1 {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(name, "name");
    }
}
