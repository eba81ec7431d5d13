package cat.xarxa.notification.matching;

import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.subscription.Wish;
import cat.xarxa.notification.subscription.criteria.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule of who is told: obligation, or audience and subscription.
 *
 * @param concerned every territory that the publication concerns
 * @param homes where organisations lie, as far as known
 * @param late whether only what stood when it was published counts: who came after it is not told of it
 */
record Matcher(Publication publication, Set<String> concerned, Map<String, Home> homes, boolean late) {

    private static final String TERRITORY_ALERT = "territory-alert";
    private static final Comparator<Wish> SOONEST_FIRST =
            Comparator.comparing(Wish::frequency).thenComparing(Wish::began).thenComparing(Wish::subscription);

    /** Empty when the person is not concerned. */
    Optional<Decision> decide(Holder holder, Collection<Wish> wishes) {
        List<Reason> reasons = new ArrayList<>();
        if (isObliged(holder)) {
            reasons.add(Reason.obligation(TERRITORY_ALERT));
        }
        if (publication.audience().admits(holder.holdsMandate())) {
            if (follows(holder)) {
                reasons.add(Reason.following(Decision.FOLLOWED_ACTIVITY));
            }
            matches(wishes).forEach(match -> reasons.add(reason(match)));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Decision.of(holder.id(), publication, reasons));
    }

    private List<Wish> matches(Collection<Wish> wishes) {
        return wishes.stream()
                .filter(wish -> counts(wish.began()) && wish.wants(subject(wish)))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /**
     * A recording reaches those who follow the activity at once: the people of the members that organise it or send
     * somebody to speak.
     */
    private boolean follows(Holder holder) {
        Happening happening = publication.happening();
        return publication.kind() == PublicationKind.RECORDING
                && happening != null
                && holder.mandates().stream()
                        .filter(mandate -> counts(mandate.began()))
                        .anyMatch(mandate -> happening.followedBy().contains(mandate.org()));
    }

    /** An alert reaches the technicians of the places that it names, subscribed or not. */
    private boolean isObliged(Holder holder) {
        return publication.urgent()
                && holder.mandates().stream()
                        .filter(mandate -> mandate.role() == Role.TECHNICIAN && counts(mandate.began()))
                        .map(Mandate::org)
                        .anyMatch(org -> isNamed(homes.get(org)));
    }

    private boolean isNamed(@Nullable Home home) {
        if (home == null) {
            return false;
        }
        String municipality = home.municipality();
        return municipality == null
                ? concerned.contains(home.comarca())
                : publication.territories().contains(municipality)
                        || publication.territories().contains(home.comarca());
    }

    private boolean counts(Instant began) {
        return !late || !began.isAfter(publication.publishedAt());
    }

    private Subject subject(Wish wish) {
        return new Subject(publication, concerned, wish.home(homes));
    }

    private static Reason reason(Wish match) {
        return new Reason(
                match.reason(), match.subscription(), match.frequency().name());
    }
}
