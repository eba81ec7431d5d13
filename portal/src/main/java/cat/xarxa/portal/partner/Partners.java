package cat.xarxa.portal.partner;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The network's partners, and what is agreed with them. */
@Component
public class Partners {

    private static final String SERVICE = "members-service";
    private static final List<String> AGREEMENT = List.of("name", "kind", "on", "link");

    private final PartnersApi partners;

    Partners(PartnersApi partners) {
        this.partners = partners;
    }

    /** All of them, those of former times too: a network has dozens. */
    public Fetched<List<PartnerFile>> all() {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> partners.list(true, cursor, EveryPage.SIZE)));
    }

    /**
     * One of them.
     *
     * @throws PageNotFound when there is none
     */
    public PartnerFile find(String id) {
        return Fetched.required(SERVICE, () -> partners.find(id));
    }

    /** An organisation becomes a partner. */
    public Saving<PartnerFile> agree(Written written) {
        return Saving.by(() -> partners.agree(written.key(), given(written, AGREEMENT)));
    }

    /** The agreement has its last day. */
    public Saving<PartnerFile> end(String id, Written written) {
        return Saving.by(() -> partners.end(id, written.version(), given(written, List.of("on"))));
    }

    /** It is reached there from now on. */
    public Saving<PartnerFile> reachAt(String id, Mailboxes mailboxes, Written written) {
        return Saving.by(() -> partners.contacts(id, written.version(), Map.of("contacts", mailboxes.contacts())));
    }

    private static Map<String, @Nullable String> given(Written written, List<String> fields) {
        Map<String, @Nullable String> command = new LinkedHashMap<>();
        fields.forEach(field -> command.put(field, written.given(field)));
        return command;
    }
}
