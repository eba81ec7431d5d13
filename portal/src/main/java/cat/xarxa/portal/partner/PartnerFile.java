package cat.xarxa.portal.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of a partner.
 *
 * @param kind for example {@code cooperative}
 * @param endedOn the last day of the agreement, null while it goes on
 * @param link where the agreement can be read, null where none is recorded
 * @param contacts mailboxes of the organisation; null to whoever is not of the office
 * @param version the one that a change builds on
 */
public record PartnerFile(
        String id,
        String name,
        String kind,
        LocalDate agreedOn,
        @Nullable LocalDate endedOn,
        @Nullable String link,
        @Nullable List<Contact> contacts,
        long version) {

    public boolean isOpen() {
        return endedOn == null;
    }

    public List<Contact> mailboxes() {
        return contacts == null ? List.of() : contacts;
    }

    /** A mailbox, and what it is for. */
    public record Contact(@Nullable String about, @Nullable String address) {}
}
