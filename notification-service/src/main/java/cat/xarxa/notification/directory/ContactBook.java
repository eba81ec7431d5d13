package cat.xarxa.notification.directory;

import cat.xarxa.notification.directory.Contact.NotYetKnown;
import cat.xarxa.notification.directory.Contact.Reachable;
import cat.xarxa.notification.directory.Contact.Unreachable;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.keystore.KeyStore;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens what is sealed of people, at the moment when something is written to them; the opened is never stored. */
@Component
public class ContactBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Recipients recipients;
    private final KeyStore keys;

    ContactBook(Recipients recipients, KeyStore keys) {
        this.recipients = recipients;
        this.keys = keys;
    }

    /** How each of the people can be reached; all of them are looked up at once. */
    public Map<UUID, Contact> open(Collection<UUID> people) {
        Map<UUID, Optional<SealingKey>> known = keys.of(people);
        Map<UUID, Contact> contacts = new HashMap<>();
        people.forEach(person -> contacts.put(person, new NotYetKnown()));
        recipients.byId(people).forEach(recipient -> contacts.put(recipient.id(), open(recipient, known)));
        return contacts;
    }

    private Contact open(Recipient recipient, Map<UUID, Optional<SealingKey>> known) {
        Optional<SealingKey> key = known.get(recipient.id());
        if (key == null) {
            return new NotYetKnown();
        }
        return key.map(present -> open(recipient, present)).orElseGet(() -> new Unreachable("erased"));
    }

    private Contact open(Recipient recipient, SealingKey key) {
        Optional<String> person = recipient.sealedPerson();
        Optional<String> contact = recipient.sealedContact();
        Optional<Lang> chosen = recipient.lang();
        if (contact.isEmpty() || (person.isEmpty() && chosen.isEmpty())) {
            return new NotYetKnown();
        }
        try {
            String context = recipient.id().toString();
            Named named = person.map(text -> JSON.readValue(Sealer.open(key, context, text), Named.class))
                    .orElse(Named.NOBODY);
            Emails emails = JSON.readValue(Sealer.open(key, context, contact.get()), Emails.class);
            Lang lang = chosen.or(() -> Lang.of(named.lang())).orElse(Lang.CA);
            return emails.emails().stream()
                    .findFirst()
                    .<Contact>map(email -> new Reachable(named.callsFor(email.address()), lang, email.address()))
                    .orElseGet(() -> new Unreachable("no-address"));
        } catch (IllegalArgumentException | JacksonException e) {
            return new Unreachable("unreadable");
        }
    }

    /** What {@code person-registered} seals. */
    private record Named(String name, @Nullable String lang) {

        /** Somebody who has not confirmed yet: known by an address alone. */
        private static final Named NOBODY = new Named("", null);

        private String callsFor(String address) {
            return name.isEmpty() ? address : name;
        }
    }

    /** What {@code person-contact-changed} seals, the one to write to first. */
    private record Emails(List<Email> emails) {}

    /** One address of a person. */
    private record Email(String address) {}
}
