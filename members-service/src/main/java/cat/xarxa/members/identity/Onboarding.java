package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people come to sign in: they are invited by e-mail when their account is there, and one day they do. */
@Component
public class Onboarding {

    private final ProvisioningQueue queue;
    private final Provisioning provisioning;
    private final Clock clock;

    Onboarding(ProvisioningQueue queue, Provisioning provisioning, Clock clock) {
        this.queue = queue;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /** The person is to be invited, as soon as there is an account; within the caller's transaction. */
    public void invite(PersonId personId) {
        queue.invite(personId, clock.instant());
    }

    /** The person has signed in. */
    public void signedIn(PersonId personId) {
        queue.signedIn(personId, clock.instant());
    }

    /** How far the person is. */
    public Progress of(PersonId personId) {
        return queue.of(personId).map(this::progress).orElse(new Progress(Stage.WAITING, null, Wait.QUEUED));
    }

    private Progress progress(ProvisioningQueue.Row row) {
        if (row.signedInAt() != null) {
            return new Progress(Stage.SIGNED_IN, row.signedInAt(), null);
        }
        if (row.open() && (row.accountId() == null || row.awaitsInvitation())) {
            return new Progress(Stage.WAITING, row.inviteAt(), wait(row));
        }
        return row.invitedAt() == null
                ? new Progress(Stage.NOT_INVITED, null, null)
                : new Progress(Stage.INVITED, row.invitedAt(), null);
    }

    private Wait wait(ProvisioningQueue.Row row) {
        if (row.reason() == null) {
            return provisioning.isAway() ? Wait.ACCOUNTS_AWAY : Wait.QUEUED;
        }
        return switch (row.reason()) {
            case ADDRESS_TAKEN -> Wait.ADDRESS_TAKEN;
            case MAIL_NOT_SENT -> Wait.MAIL_NOT_SENT;
            case OTHER -> Wait.REFUSED;
        };
    }

    /**
     * How far a person is on the way to signing in.
     *
     * @param since since when, null where that is not known
     * @param why what they wait for, null when they do not
     */
    public record Progress(
            Stage stage, @Nullable Instant since, @Nullable Wait why) {}

    /** A step on the way to signing in. */
    public enum Stage {
        /** The account or the mail is not there yet. */
        WAITING,
        /** There is an account, and nobody asked for an invitation. */
        NOT_INVITED,
        /** The mail has been sent. */
        INVITED,
        SIGNED_IN
    }

    /** What somebody waits for. */
    public enum Wait {
        /** It is about to be done. */
        QUEUED,
        /** Accounts cannot be reached; done by itself when they can. */
        ACCOUNTS_AWAY,
        /** An account that is nobody's of the network has the address; for an administrator. */
        ADDRESS_TAKEN,
        /** The mail server does not take the mail; tried again by itself. */
        MAIL_NOT_SENT,
        /** For an administrator: the log says why. */
        REFUSED
    }
}
