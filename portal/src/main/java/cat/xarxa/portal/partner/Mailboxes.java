package cat.xarxa.portal.partner;

import cat.xarxa.portal.manuscript.Written;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a form in which mailboxes are written; a row without anything counts for nothing. */
public record Mailboxes(List<PartnerFile.Contact> contacts) {

    private static final int MOST = 10;
    private static final int SPARE = 2;

    public Mailboxes {
        contacts = List.copyOf(contacts);
    }

    /** Those that were written, without the empty rows between them. */
    public static Mailboxes of(Written written) {
        return new Mailboxes(IntStream.range(0, MOST + SPARE)
                .mapToObj(row -> new PartnerFile.Contact(
                        written.given("contacts[" + row + "].about"), written.given("contacts[" + row + "].address")))
                .filter(contact -> contact.about() != null || contact.address() != null)
                .toList());
    }

    /** Fills the rows of a form with them. */
    public void fill(Written written) {
        IntStream.range(0, MOST + SPARE).forEach(row -> {
            written.fields().remove("contacts[" + row + "].about");
            written.fields().remove("contacts[" + row + "].address");
        });
        for (int row = 0; row < contacts.size(); row++) {
            written.with("contacts[" + row + "].about", contacts.get(row).about())
                    .with("contacts[" + row + "].address", contacts.get(row).address());
        }
    }

    /** How many rows the form shows: some to spare. */
    public int rows() {
        return Math.min(MOST, contacts.size() + SPARE);
    }
}
