package cat.xarxa.notification.directory;

import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.keystore.KeyStore;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the members' topics tell, each piece when it comes and none because another is still missing. */
@Component
public class Directory {

    private final Recipients recipients;
    private final Organisations organisations;
    private final KeyStore keys;

    Directory(Recipients recipients, Organisations organisations, KeyStore keys) {
        this.recipients = recipients;
        this.organisations = organisations;
        this.keys = keys;
    }

    public void know(Organisation organisation) {
        organisations.keep(organisation);
    }

    /** Answers the person who holds the mandate from now on. */
    public Recipient mandateStarted(UUID person, Mandate mandate) {
        return change(person, recipient -> recipient.take(mandate));
    }

    /** A person, whatever has been heard of them so far. */
    public Recipient admit(UUID person) {
        return recipients.admit(person);
    }

    public void mandateEnded(UUID person, UUID mandate) {
        change(person, recipient -> recipient.leave(mandate));
    }

    /**
     * What a person is called, and where they live.
     *
     * @param zone null where that was not told
     */
    public void personRegistered(UUID person, String sealed, @Nullable String zone) {
        change(person, recipient -> {
            recipient.isCalled(sealed);
            recipient.livesIn(zone);
        });
    }

    /** A guest, confirmed or about to be, wants to be written to in this language. */
    public Recipient guestReads(UUID person, Lang lang) {
        return change(person, recipient -> recipient.reads(lang));
    }

    /** The language that a guest chose. */
    public Optional<Lang> readsIn(UUID person) {
        return recipients.find(person).flatMap(Recipient::lang);
    }

    public void contactChanged(UUID person, String sealed) {
        change(person, recipient -> recipient.isReachedBy(sealed));
    }

    /** Nothing names the person any more. */
    public void personForgotten(UUID person) {
        change(person, Recipient::isNamedNoMore);
    }

    public void contactForgotten(UUID person) {
        change(person, Recipient::isReachedNoMore);
    }

    /** Not part of the caller's transaction, for the key lies in another store; saying it twice changes nothing. */
    public void keyIssued(UUID person, String key) {
        keys.put(person, key);
    }

    /** From now on nothing that was sealed for the person can be read. */
    public void keyDestroyed(UUID person) {
        keys.destroy(person);
    }

    /** The person is erased: key, name, address and mandates; once more changes nothing. */
    public Recipient erased(UUID person) {
        keys.destroy(person);
        return change(person, Recipient::erase);
    }

    private Recipient change(UUID person, Consumer<Recipient> verb) {
        Recipient recipient = recipients.admit(person);
        verb.accept(recipient);
        recipients.keep(recipient);
        return recipient;
    }
}
