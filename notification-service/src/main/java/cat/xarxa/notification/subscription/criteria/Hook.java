package cat.xarxa.notification.subscription.criteria;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.criteria.Criterion.Facet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a subscription asks for at least, as a text by which the database finds it: a fan-out reads only the
 * subscriptions that hang on a hook of its publication, and decides on those.
 */
public final class Hook {

    /** For what asks for nothing in particular: it is looked at every time. */
    static final String ANYTHING = "*";

    /** The rarer first: an owner says more than a kind. */
    private static final List<Facet> BY_RARITY =
            List.of(Facet.ACTIVITY, Facet.SERIES, Facet.OWNER, Facet.THEME, Facet.TERRITORY, Facet.TYPE, Facet.KIND);

    private Hook() {}

    /** The one that finds a subscription that asks for this. */
    public static String of(Criteria criteria) {
        return criteria.all().stream()
                .min(Comparator.comparingInt(criterion -> BY_RARITY.indexOf(criterion.facet())))
                .map(criterion -> text(criterion.facet(), criterion.value()))
                .orElse(ANYTHING);
    }

    /** The hooks of all criteria that the publication could fit. */
    public static Set<String> of(Publication publication, Set<String> concerned) {
        Set<String> hooks = new HashSet<>();
        hooks.add(ANYTHING);
        hooks.add(text(Facet.KIND, publication.kind().wantedAs().name()));
        hooks.add(text(Facet.TYPE, publication.type()));
        publication.owners().forEach(owner -> hooks.add(text(Facet.OWNER, owner)));
        publication.activity().ifPresent(activity -> hooks.add(text(Facet.ACTIVITY, activity.toString())));
        publication.series().ifPresent(series -> hooks.add(text(Facet.SERIES, series)));
        if (!publication.ownerOrg().equals(Network.SLUG)) {
            hooks.add(text(Facet.OWNER, Criterion.MEMBERS_AND_ALLIES));
        }
        publication.themes().forEach(theme -> hooks.add(text(Facet.THEME, theme)));
        concerned.forEach(territory -> hooks.add(text(Facet.TERRITORY, territory)));
        if (!concerned.isEmpty()) {
            hooks.add(text(Facet.TERRITORY, Criterion.OWN_COMARCA));
        }
        return hooks;
    }

    private static String text(Facet facet, String value) {
        return facet + ":" + value;
    }
}
