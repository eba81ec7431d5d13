package cat.xarxa.notification.matching;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who of a range is told of a publication; three queries, however many people lie in the range. */
@Component
public class Matching {

    private final Recipients recipients;
    private final Subscriptions subscriptions;
    private final Organisations organisations;
    private final Territories territories;

    Matching(Recipients recipients, Subscriptions subscriptions, Organisations organisations, Territories territories) {
        this.recipients = recipients;
        this.subscriptions = subscriptions;
        this.organisations = organisations;
        this.territories = territories;
    }

    /** Who is told, by what everybody wants now. */
    public List<Decision> decide(Publication publication, RecipientRange range) {
        return decide(publication, range, false);
    }

    /** Who is told, by what of it stood already when it was published. */
    public List<Decision> decideLate(Publication publication, RecipientRange range) {
        return decide(publication, range, true);
    }

    private List<Decision> decide(Publication publication, RecipientRange range, boolean late) {
        List<Recipient> people = recipients.in(range);
        Map<UUID, List<Subscription>> wishes = subscriptions.activeIn(range).stream()
                .collect(Collectors.groupingBy(wish -> wish.subscriber().person()));
        Set<String> concerned = territories.concernedBy(publication.territories());
        Matcher matcher = new Matcher(publication, concerned, organisations.homes(orgs(people)), late);
        return people.stream()
                .flatMap(person -> matcher.decide(person, wishes.getOrDefault(person.id(), List.of())).stream())
                .toList();
    }

    private static Set<String> orgs(List<Recipient> people) {
        return people.stream()
                .flatMap(person -> person.mandates().stream())
                .map(Mandate::org)
                .collect(Collectors.toSet());
    }
}
