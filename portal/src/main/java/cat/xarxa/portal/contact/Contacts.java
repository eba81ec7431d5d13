package cat.xarxa.portal.contact;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.partner.Mailboxes;
import cat.xarxa.portal.service.Fetched;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Where members are reached: who may know is for the service to say. */
@Component
public class Contacts {

    private static final String SERVICE = "members-service";

    private final ContactsApi contacts;

    Contacts(ContactsApi contacts) {
        this.contacts = contacts;
    }

    /** Nothing for who may not know, and while nobody answers. */
    public Optional<ContactCard> of(String org) {
        return told(() -> contacts.of(org));
    }

    /** Nothing for who does not act for the member. */
    public Optional<Shown> own(String org) {
        return told(() -> contacts.own(org));
    }

    /** The institution is reached there from now on. */
    public Saving<ContactCard> reachAt(String org, Mailboxes mailboxes, Written written) {
        return Saving.by(() -> contacts.change(org, written.version(), Map.of("contacts", mailboxes.contacts())));
    }

    /** The signed-in person agrees to be shown, or takes it back. */
    public Saving<Shown> show(String org, boolean shown) {
        return Saving.by(() -> contacts.show(org, Map.of("shown", shown)));
    }

    private static <T> Optional<T> told(Supplier<T> question) {
        try {
            return Optional.ofNullable(Fetched.from(SERVICE, question).value());
        } catch (HttpClientErrorException.NotFound notForThem) {
            return Optional.empty();
        }
    }
}
