package cat.xarxa.notification.matching;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.Wish;
import cat.xarxa.notification.subscription.Wishes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who of a range is told of a publication; three queries, however many people lie in the range. */
@Component
public class Matching {

    private final Recipients recipients;
    private final Wishes wishes;
    private final Organisations organisations;
    private final Territories territories;

    Matching(Recipients recipients, Wishes wishes, Organisations organisations, Territories territories) {
        this.recipients = recipients;
        this.wishes = wishes;
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

    /** Of what was published, what a person is told of by what they are and want now, by its id. */
    public Map<UUID, Decision> decide(Recipient person, Collection<Publication> published) {
        Holder holder = new Holder(person.id(), person.mandates());
        List<Wish> asked = wishes.of(person.id());
        Map<String, Home> homes = organisations.homes(orgs(List.of(holder)));
        Map<UUID, Decision> decisions = new HashMap<>();
        for (Publication publication : published) {
            Set<String> concerned = territories.concernedBy(publication.territories());
            new Matcher(publication, concerned, homes, false)
                    .decide(holder, asked)
                    .ifPresent(decision -> decisions.put(publication.id(), decision));
        }
        return decisions;
    }

    /** Whether somebody is told who holds and asks for just this. */
    public Optional<Decision> decide(Holder holder, List<Wish> asked, Publication publication) {
        Set<String> concerned = territories.concernedBy(publication.territories());
        return new Matcher(publication, concerned, organisations.homes(orgs(List.of(holder))), false)
                .decide(holder, asked);
    }

    private List<Decision> decide(Publication publication, RecipientRange range, boolean late) {
        List<Holder> people = recipients.in(range);
        Set<String> concerned = territories.concernedBy(publication.territories());
        Map<UUID, List<Wish>> asked =
                wishes.of(range, publication, concerned).stream().collect(Collectors.groupingBy(Wish::person));
        Matcher matcher = new Matcher(publication, concerned, organisations.homes(orgs(people)), late);
        return people.stream()
                .flatMap(person -> matcher.decide(person, asked.getOrDefault(person.id(), List.of())).stream())
                .toList();
    }

    private static Set<String> orgs(List<Holder> people) {
        return people.stream()
                .flatMap(person -> person.mandates().stream())
                .map(Mandate::org)
                .collect(Collectors.toSet());
    }
}
