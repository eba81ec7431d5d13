package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.directory.Contact.Reachable;
import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.dryrun.TestMail;
import cat.xarxa.notification.letter.Addressee;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.letter.LetterWriter;
import cat.xarxa.notification.letter.Occasion;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import cat.xarxa.notification.smtp.Receipt.Accepted;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.ConflictException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends somebody the mail of what is not published, marked as a test; no row of the ledger knows of it. */
@Component
class DraftMail implements TestMail {

    private final ContactBook contacts;
    private final LetterWriter writer;
    private final Organisations organisations;
    private final MailGateway gateway;
    private final Wording wording;
    private final Ids ids;

    DraftMail(
            ContactBook contacts,
            LetterWriter writer,
            Organisations organisations,
            MailGateway gateway,
            Wording wording,
            Ids ids) {
        this.contacts = contacts;
        this.writer = writer;
        this.organisations = organisations;
        this.gateway = gateway;
        this.wording = wording;
        this.ids = ids;
    }

    @Override
    public void send(Publication draft, UUID person) {
        Addressee addressee = addressee(person);
        DeliveryKey key = DeliveryKey.of(ids.next(), person, Channel.EMAIL);
        Letter letter = writer.write(new Occasion(key, draft, leads(draft), "test", null), addressee);
        if (!isTaken(marked(letter))) {
            throw new ConflictException("test-mail-not-taken");
        }
    }

    private Addressee addressee(UUID person) {
        if (contacts.open(Set.of(person)).get(person) instanceof Reachable contact) {
            return MailDesk.addressee(contact).orElseThrow(() -> new ConflictException("own-address-unknown"));
        }
        throw new ConflictException("own-address-unknown");
    }

    private List<String> leads(Publication draft) {
        Map<String, String> names = organisations.names(Set.copyOf(draft.leadOrgs()));
        return draft.leadOrgs().stream()
                .map(org -> names.getOrDefault(org, org))
                .toList();
    }

    private boolean isTaken(Letter letter) {
        try (Connection connection = gateway.open()) {
            return connection.post(letter) instanceof Accepted;
        } catch (ServerAway away) {
            return false;
        }
    }

    private Letter marked(Letter letter) {
        return new Letter(
                letter.messageId(),
                letter.from(),
                letter.fromName(),
                letter.to(),
                letter.toName(),
                letter.lang(),
                wording.say(letter.lang(), "mail.test", Map.of("title", letter.subject())),
                letter.text(),
                letter.html(),
                letter.headers());
    }
}
