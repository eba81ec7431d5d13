package cat.xarxa.notification.reconciliation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.Wish;
import cat.xarxa.notification.subscription.Wishes;
import cat.xarxa.notification.subscription.criteria.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks whether the reasons that rows give are good ones: a subscription that exists, ended or not, is the recipient's
 * and wants such a thing; or that the publication obliges or is followed at all.
 */
@Component
class Grounds {

    private final Wishes wishes;
    private final Organisations organisations;
    private final Territories territories;

    Grounds(Wishes wishes, Organisations organisations, Territories territories) {
        this.wishes = wishes;
        this.organisations = organisations;
        this.territories = territories;
    }

    /** Those of the rows of which a reason does not hold; two queries, however many there are. */
    Set<Delivery> lacking(Publication publication, Collection<Delivery> rows) {
        Map<UUID, Wish> made = wishes
                .everMade(rows.stream()
                        .flatMap(row -> row.reasons().stream())
                        .map(Reason::subscription)
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .stream()
                .collect(toMap(Wish::subscription, wish -> wish));
        Map<String, Home> homes =
                organisations.homes(made.values().stream().map(Wish::org).collect(toSet()));
        Set<String> concerned = territories.concernedBy(publication.territories());
        return rows.stream()
                .filter(row -> !row.reasons().stream()
                        .allMatch(reason -> reason.subscription() == null
                                ? concernsUnasked(publication)
                                : isGood(row, made.get(reason.subscription()), publication, concerned, homes)))
                .collect(toSet());
    }

    private static boolean concernsUnasked(Publication publication) {
        return publication.urgent() || publication.kind() == PublicationKind.RECORDING;
    }

    private static boolean isGood(
            Delivery row,
            @Nullable Wish wish,
            Publication publication,
            Set<String> concerned,
            Map<String, Home> homes) {
        return wish != null
                && wish.person().equals(row.key().person())
                && wish.wants(new Subject(publication, concerned, homes.get(wish.org())));
    }
}
