package cat.xarxa.notification.fanout;

import static java.util.stream.Collectors.toMap;

import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.matching.Matching;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.publication.Sequel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is told: of what is published, who must or wants to be; of a change, who was told of the post and who would be
 * told of it now (rule R3); of a correction or a withdrawal, exactly who was told of the post (rule R4).
 */
@Component
public class Decisions {

    private final Matching matching;
    private final Recipients recipients;
    private final Publications publications;
    private final Precedents precedents;

    Decisions(Matching matching, Recipients recipients, Publications publications, Precedents precedents) {
        this.matching = matching;
        this.recipients = recipients;
        this.publications = publications;
        this.precedents = precedents;
    }

    /** By what everybody wants now. */
    public List<Decision> now(Publication publication, RecipientRange range) {
        return of(publication, range, one -> matching.decide(one, range));
    }

    /** By what of it stood already when it was published. */
    public List<Decision> late(Publication publication, RecipientRange range) {
        return of(publication, range, one -> matching.decideLate(one, range));
    }

    /** Of what was published, what a person is told of as things stand now, by its id. */
    public Map<UUID, Decision> of(Recipient person, Collection<Publication> published) {
        Map<UUID, Decision> decided = new HashMap<>(matching.decide(person, published));
        Holder holder = new Holder(person.id(), person.mandates());
        for (Publication publication : published) {
            publication.told().ifPresent(what -> {
                Map<UUID, Decision> own = what.kind().isOwed() ? Map.of() : byPerson(decided.get(publication.id()));
                Map<UUID, Decision> before = original(publication)
                        .map(post ->
                                byPerson(matching.decide(person, List.of(post)).get(post.id())))
                        .orElse(Map.of());
                decided.remove(publication.id());
                decide(publication, what, List.of(holder), own, before)
                        .forEach(decision -> decided.put(publication.id(), decision));
            });
        }
        return decided;
    }

    private List<Decision> of(
            Publication publication, RecipientRange range, Function<Publication, List<Decision>> matched) {
        Optional<Sequel> what = publication.told();
        if (what.isEmpty()) {
            return matched.apply(publication);
        }
        boolean owed = what.get().kind().isOwed();
        Map<UUID, Decision> own = owed ? Map.of() : byPerson(matched.apply(publication));
        Map<UUID, Decision> before = owed
                ? Map.of()
                : original(publication)
                        .map(post -> byPerson(matched.apply(post)))
                        .orElse(Map.of());
        return decide(publication, what.get(), recipients.in(range), own, before);
    }

    private List<Decision> decide(
            Publication publication,
            Sequel what,
            List<Holder> people,
            Map<UUID, Decision> own,
            Map<UUID, Decision> before) {
        Map<UUID, Precedent> told =
                precedents.of(publication, people.stream().map(Holder::id).toList());
        Map<UUID, Decision> decided = new LinkedHashMap<>();
        for (Holder holder : people) {
            UUID person = holder.id();
            Decision mine = own.get(person);
            if (mine != null) {
                decided.put(person, mine);
                continue;
            }
            Precedent precedent = told.get(person);
            if (precedent != null && precedent.shown() && publication.audience().admits(holder.holdsMandate())) {
                decided.put(person, again(publication, what, person, precedent, before.get(person)));
            }
        }
        return List.copyOf(decided.values());
    }

    private static Decision again(
            Publication publication, Sequel what, UUID person, Precedent precedent, @Nullable Decision before) {
        if (what.kind().isOwed()) {
            return precedent.owed(person, publication, what.kind());
        }
        return before == null ? precedent.changed(person) : Decision.of(person, publication, before.reasons());
    }

    private Optional<Publication> original(Publication later) {
        return publications.find(later.subject());
    }

    private static Map<UUID, Decision> byPerson(List<Decision> decisions) {
        return decisions.stream().collect(toMap(Decision::person, decision -> decision));
    }

    private static Map<UUID, Decision> byPerson(@Nullable Decision decision) {
        return decision == null ? Map.of() : Map.of(decision.person(), decision);
    }
}
