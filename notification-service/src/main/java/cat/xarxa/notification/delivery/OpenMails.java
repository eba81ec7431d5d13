package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;

import cat.xarxa.notification.background.DatabaseClock;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Mails that have not gone and need not go any more, as something newer is told of the same; each call part of the
 * caller's transaction. What a session is just sending is left to it.
 */
@Component
public class OpenMails {

    private static final Bson ON_THEIR_WAY =
            and(in(Rows.STATE, DeliveryState.QUEUED.name(), DeliveryState.DEFERRED.name()), exists(Rows.CLAIM, false));

    private static final Bson NOT_GONE = and(
            in(Rows.STATE, DeliveryState.HELD.name(), DeliveryState.QUEUED.name(), DeliveryState.DEFERRED.name()),
            exists(Rows.CLAIM, false));

    private final OutcomeBook outcomes;
    private final DatabaseClock clock;

    OpenMails(OutcomeBook outcomes, DatabaseClock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** A mail with the newest state goes in place of those that are on their way. */
    public void supersede(Collection<DeliveryKey> mails) {
        end(ON_THEIR_WAY, mails, DeliveryState.SUPERSEDED, "newer-state-told");
    }

    /** What they tell of is gone: neither they nor a digest tell of it. */
    public void takeBack(Collection<DeliveryKey> mails) {
        end(NOT_GONE, mails, DeliveryState.RECALLED, "withdrawn");
    }

    private void end(Bson which, Collection<DeliveryKey> mails, DeliveryState state, String why) {
        if (mails.isEmpty()) {
            return;
        }
        List<Outcome> ends =
                mails.stream().map(mail -> Outcome.of(mail, state, why)).toList();
        outcomes.record(which, ends, combine(), clock.now());
    }
}
