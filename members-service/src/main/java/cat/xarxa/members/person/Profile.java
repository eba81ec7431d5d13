package cat.xarxa.members.person;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is personal of a person: stored and told sealed, with the person's own key.
 *
 * @param name what they are called
 * @param emails their addresses, first the one to write to
 * @param lang the language they read
 * @param zone the zone that their days are counted in
 */
public record Profile(PersonName name, List<Email> emails, Language lang, ZoneId zone) {

    public Profile {
        emails = List.copyOf(emails);
        if (emails.stream().map(Email::address).distinct().count() < emails.size()) {
            throw new IllegalArgumentException("an address stands twice");
        }
    }

    /** The address that a person signs in with: their own rather than one that others read. */
    public Optional<Email> signInAddress() {
        return emails.stream()
                .filter(email -> email.kind() == Email.Kind.PERSONAL)
                .findFirst()
                .or(() -> emails.stream().findFirst());
    }

    /** Names of the parts that are not what they were. */
    List<String> differencesFrom(Profile before) {
        List<String> parts = new ArrayList<>();
        note(parts, "name", name, before.name);
        note(parts, "emails", emails, before.emails);
        note(parts, "lang", lang, before.lang);
        note(parts, "zone", zone, before.zone);
        return parts;
    }

    private static void note(List<String> parts, String part, Object now, Object before) {
        if (!now.equals(before)) {
            parts.add(part);
        }
    }
}
