package cat.xarxa.members.partner.command;

import cat.xarxa.members.partner.Contact;
import cat.xarxa.members.person.Email;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mailboxes of a partner, as they were sent: these and no others from now on. */
public record ReachAt(
        @ArraySchema(maxItems = ReachAt.MOST) @Nullable List<@Nullable Mailbox> contacts) {

    private static final int MOST = 10;

    /** Refuses them with every field that is at fault. */
    public List<Contact> read() {
        Findings findings = new Findings();
        List<@Nullable Mailbox> written = Objects.requireNonNullElse(contacts, List.of());
        if (written.size() > MOST) {
            findings.add("contacts", "too-many", MOST);
            findings.refuseAny();
        }
        List<Contact> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String path = "contacts[" + i + "].";
            Mailbox one = Objects.requireNonNullElse(written.get(i), Mailbox.NONE);
            String about = new PartnerFields(findings).line(path + "about", one.about());
            String address = one.plain();
            if (!Email.isWellFormed(address)) {
                findings.add(path + "address", address.isEmpty() ? "required" : "not-an-address");
            } else if (!seen.add(address)) {
                findings.add(path + "address", "address-twice");
            } else {
                read.add(new Contact(about, address));
            }
        }
        findings.refuseAny();
        return read;
    }

    /** One of them; capitals in its address make no difference. */
    public record Mailbox(
            @Schema(description = "What it is for, in one line", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String about,

            @Schema(
                    description = "A mailbox of the organisation, of nobody in person",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String address) {

        private static final Mailbox NONE = new Mailbox(null, null);

        private String plain() {
            return address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Mailbox[hidden]";
        }
    }
}
