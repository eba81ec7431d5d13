package cat.xarxa.notification.digest;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.fanout.Decisions;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.preference.Preference;
import cat.xarxa.notification.preference.Preferences;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up how things stand when a digest is made: what is still published, still wanted, and was told meanwhile. */
@Component
class Circumstances {

    private final Publications publications;
    private final Decisions decisions;
    private final FanoutReports reports;
    private final Ledger ledger;
    private final Preferences preferences;

    Circumstances(
            Publications publications,
            Decisions decisions,
            FanoutReports reports,
            Ledger ledger,
            Preferences preferences) {
        this.preferences = preferences;
        this.publications = publications;
        this.decisions = decisions;
        this.reports = reports;
        this.ledger = ledger;
    }

    Gathering of(Recipient person, List<Delivery> held) {
        Map<UUID, Publication> told =
                publications.byId(held.stream().map(Delivery::publication).collect(Collectors.toSet()));
        return new Gathering(
                told,
                decisions.of(person, byMail(person, told.values())),
                atOnce(person.id(), told.values()),
                !person.mandates().isEmpty());
    }

    /** How the person wants to be written to now. */
    Preference preference(Recipient person) {
        return preferences.of(person.id());
    }

    /** Those on which the person still wants mails. */
    private List<Publication> byMail(Recipient person, Collection<Publication> told) {
        Preference preference = preference(person);
        return told.stream()
                .filter(publication -> preference.allowsMail(Category.of(publication)))
                .toList();
    }

    /** Only of an activity, and of a post that something became of, more than one thing is told. */
    private Map<UUID, Instant> atOnce(UUID person, Collection<Publication> told) {
        Map<UUID, Instant> newest = new HashMap<>();
        List<UUID> threads = told.stream()
                .filter(publication -> publication.happening() != null || publication.sequel() != null)
                .map(Publication::subject)
                .distinct()
                .toList();
        if (threads.isEmpty()) {
            return newest;
        }
        List<Delivery> sent = ledger
                .find(reports.tellings(threads).stream()
                        .map(event -> DeliveryKey.of(event, person, Channel.EMAIL))
                        .toList())
                .stream()
                .filter(mail -> mail.digestDue() == null && !mail.wentNowhere())
                .toList();
        Map<UUID, Publication> known =
                publications.byId(sent.stream().map(Delivery::publication).collect(Collectors.toSet()));
        sent.forEach(mail -> {
            Publication publication = known.get(mail.publication());
            if (publication != null) {
                newest.merge(publication.subject(), mail.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        return newest;
    }
}
