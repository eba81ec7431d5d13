package cat.xarxa.notification.subscription.criteria;

import cat.xarxa.notification.subscription.criteria.Criterion.Facet;
import java.util.List;
import java.util.Optional;

/**
 * What a subscription asks of a publication.
 *
 * @param all each of these must fit
 * @param any at least one of these must fit, if there are any
 */
public record Criteria(List<Criterion> all, List<Criterion> any) {

    public Criteria {
        all = List.copyOf(all);
        any = List.copyOf(any);
        if (all.isEmpty() && any.isEmpty()) {
            throw new IllegalArgumentException("a subscription must ask for something");
        }
    }

    /** All of these must fit. */
    public static Criteria all(Criterion... criteria) {
        return new Criteria(List.of(criteria), List.of());
    }

    /** The activity or series that it is about, where it asks for one. */
    public Optional<Criterion> oneActivity() {
        return all.stream()
                .filter(criterion -> criterion.facet() == Facet.ACTIVITY || criterion.facet() == Facet.SERIES)
                .findFirst();
    }

    public boolean fit(Subject subject) {
        return all.stream().allMatch(criterion -> criterion.fits(subject))
                && (any.isEmpty() || any.stream().anyMatch(criterion -> criterion.fits(subject)));
    }
}
