package cat.xarxa.notification.explanation;

import cat.xarxa.notification.delivery.Stories;
import cat.xarxa.notification.delivery.Stories.Story;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Explains to a person, or to the office, what the person was told and why, or why not. */
@Component
public class Explanations {

    private final FanoutReports reports;
    private final Stories stories;
    private final Recipients recipients;
    private final Publications publications;
    private final Refusals refusals;
    private final Transactions transactions;
    private final Audit audit;

    Explanations(
            FanoutReports reports,
            Stories stories,
            Recipients recipients,
            Publications publications,
            Refusals refusals,
            Transactions transactions,
            Audit audit) {
        this.reports = reports;
        this.stories = stories;
        this.recipients = recipients;
        this.publications = publications;
        this.refusals = refusals;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * All tellings of a post or an activity, oldest first, as the office sees them; that it looked is audited.
     *
     * @throws NotFoundException when nothing was told of it
     */
    public List<Explanation> of(UUID subject, UUID person) {
        List<Explanation> explained = reports.of(subject).runs().stream()
                .map(run -> explain(run, person))
                .toList();
        transactions.inTransaction(() ->
                audit.append(Act.of("delivery.explained", "person", person).because("publication " + subject)));
        return explained;
    }

    /**
     * One item of a person's own inbox.
     *
     * @throws NotFoundException when they have no such item
     */
    public Explanation ofOwn(UUID item, UUID person) {
        Run run = reports.find(item).orElseThrow(() -> new NotFoundException("inbox-item-unknown"));
        List<Story> found = stories.of(item, person);
        if (found.isEmpty()) {
            throw new NotFoundException("inbox-item-unknown");
        }
        return new Explanation(run, found, null);
    }

    private Explanation explain(Run run, UUID person) {
        List<Story> found = stories.of(run.sourceEvent(), person);
        return found.isEmpty() ? new Explanation(run, found, whyNot(run, person)) : new Explanation(run, found, null);
    }

    private String whyNot(Run run, UUID person) {
        Optional<Recipient> recipient = recipients.find(person);
        Optional<Publication> publication = publications.find(run.publication());
        if (recipient.isEmpty() || publication.isEmpty()) {
            return "not-known";
        }
        Instant decided = reports.decidedAt(run.sourceEvent());
        return recipient.get().isErased() ? "erased" : refusals.whyNot(recipient.get(), publication.get(), decided);
    }
}
