package cat.xarxa.notification.explanation;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.matching.Matching;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.Wish;
import cat.xarxa.notification.subscription.Wishes;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why somebody was not told: by the mandates that they hold still, and what they asked for when it was decided. */
@Component
class Refusals {

    private final Matching matching;
    private final Wishes wishes;

    Refusals(Matching matching, Wishes wishes) {
        this.matching = matching;
        this.wishes = wishes;
    }

    /** In a short code. */
    String whyNot(Recipient person, Publication publication, Instant decided) {
        List<Mandate> held = person.mandates().stream()
                .filter(mandate -> !mandate.began().isAfter(decided))
                .toList();
        List<Wish> asked = wishes.asOf(person.id(), decided);
        if (!publication.audience().admits(!held.isEmpty())) {
            return person.mandates().isEmpty() ? "not-admitted" : "came-later";
        }
        if (publication.told().filter(what -> what.kind().isOwed()).isPresent()) {
            return "not-told-before";
        }
        if (matching.decide(new Holder(person.id(), held), asked, publication).isPresent()) {
            return "missing";
        }
        if (asked.isEmpty()) {
            return person.mandates().size() > held.size() ? "came-later" : "followed-nothing";
        }
        return "not-asked-for";
    }
}
