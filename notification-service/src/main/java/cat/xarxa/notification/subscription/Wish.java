package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an active subscription asks for: as much of it as a decision needs.
 *
 * @param began since when it asks for just this
 * @param org the organisation of the mandate that it came with, null for what the person has chosen themselves
 */
public record Wish(
        UUID subscription,
        UUID person,
        @Nullable String org,
        Interest interest,
        Criteria criteria,
        Frequency frequency,
        Instant began) {

    /** The reason of those who follow one activity or series. */
    public static final String CHOSEN_ACTIVITY = "chosen-activity";

    /** Why it tells somebody, in a word of the texts: who follows one activity is told so. */
    public String reason() {
        return isForOneActivity() ? CHOSEN_ACTIVITY : interest.code();
    }

    /** Whether somebody follows just this activity, or its series. */
    public boolean isForOneActivity() {
        return criteria.oneActivity().isPresent();
    }

    public boolean wants(Subject subject) {
        return criteria.fit(subject);
    }

    /** The same when it asked for something else. */
    Wish as(Criteria otherCriteria, Frequency otherFrequency) {
        return new Wish(subscription, person, org, interest, otherCriteria, otherFrequency, began);
    }

    /** The home of that organisation, where both are known. */
    public @Nullable Home home(Map<String, Home> homes) {
        return org == null ? null : homes.get(org);
    }

    public boolean isImmediate() {
        return frequency == Frequency.IMMEDIATE;
    }
}
