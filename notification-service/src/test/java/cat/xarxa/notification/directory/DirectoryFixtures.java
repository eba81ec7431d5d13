package cat.xarxa.notification.directory;

import cat.xarxa.notification.directory.Recipients.Holder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People and their mandates. */
public final class DirectoryFixtures {

    public static final Instant BEGAN = Instant.parse("2026-11-01T08:00:00Z");

    private DirectoryFixtures() {}

    public static Mandate mandate(Role role, String org) {
        return new Mandate(UUID.randomUUID(), org, role, BEGAN);
    }

    public static Mandate mandate(Role role, String org, Instant began) {
        return new Mandate(UUID.randomUUID(), org, role, began);
    }

    /** Somebody who holds these mandates, as a fan-out sees them. */
    public static Holder seen(Mandate... mandates) {
        return holderOf(mandates).holder();
    }

    /** The same person as a fan-out sees them. */
    public static Holder seen(Recipient recipient) {
        return recipient.holder();
    }

    /** Somebody who holds these mandates. */
    public static Recipient holderOf(Mandate... mandates) {
        Recipient recipient = Recipient.admitted(UUID.randomUUID(), 7);
        List.of(mandates).forEach(recipient::take);
        return recipient;
    }
}
