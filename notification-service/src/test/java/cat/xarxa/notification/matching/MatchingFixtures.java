package cat.xarxa.notification.matching;

import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.Wish;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The rule of who is told, for who has no database. */
public final class MatchingFixtures {

    private static final Territories TERRITORIES = new Territories();

    private MatchingFixtures() {}

    public static Optional<Decision> decide(Publication publication, Holder holder, Collection<Wish> wishes) {
        return new Matcher(publication, TERRITORIES.concernedBy(publication.territories()), Map.of(), false)
                .decide(holder, wishes);
    }
}
