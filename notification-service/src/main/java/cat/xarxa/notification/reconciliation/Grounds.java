package cat.xarxa.notification.reconciliation;

import static java.util.stream.Collectors.groupingBy;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Looks whether the reasons that rows give are good ones: a subscription that exists, ended or not, is the recipient's
 * and wants such a thing, or did before it was changed; or that the publication obliges or is followed at all.
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

    /**
     * Those of the rows of which a reason does not hold; two queries, however many there are.
     *
     * @param toldBefore who was told of the post that this is a sequel of, which is reason enough
     */
    Set<Delivery> lacking(Publication publication, Collection<Delivery> rows, Set<UUID> toldBefore) {
        Map<UUID, List<Wish>> made = wishes
                .everMade(rows.stream()
                        .flatMap(row -> row.reasons().stream())
                        .map(Reason::subscription)
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .stream()
                .collect(groupingBy(Wish::subscription));
        Map<String, Home> homes = organisations.homes(made.values().stream()
                .flatMap(List::stream)
                .map(Wish::org)
                .filter(Objects::nonNull)
                .collect(toSet()));
        Set<String> concerned = territories.concernedBy(publication.territories());
        return rows.stream()
                .filter(row -> !toldBefore.contains(row.key().person()))
                .filter(row -> !row.reasons().stream()
                        .allMatch(reason -> reason.subscription() == null
                                ? concernsUnasked(publication)
                                : isGood(
                                        row,
                                        made.getOrDefault(reason.subscription(), List.of()),
                                        publication,
                                        concerned,
                                        homes)))
                .collect(toSet());
    }

    private static boolean concernsUnasked(Publication publication) {
        return publication.urgent() || publication.kind() == PublicationKind.RECORDING;
    }

    private boolean isGood(
            Delivery row,
            List<Wish> versions,
            Publication publication,
            Set<String> concerned,
            Map<String, Home> homes) {
        return versions.stream()
                .anyMatch(wish -> wish.person().equals(row.key().person())
                        && (wish.wants(new Subject(publication, concerned, wish.home(homes)))
                                || wantedFormer(wish, publication, homes)));
    }

    /** What was changed while its mails were held back may have been wanted as it was. */
    private boolean wantedFormer(Wish wish, Publication publication, Map<String, Home> homes) {
        Publication former = publication.former();
        return former != null
                && wish.wants(new Subject(former, territories.concernedBy(former.territories()), wish.home(homes)));
    }
}
