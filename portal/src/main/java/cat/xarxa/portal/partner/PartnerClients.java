package cat.xarxa.portal.partner;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The machines of partners. */
@Component
public class PartnerClients {

    private static final String SERVICE = "members-service";

    private final ClientsApi clients;

    PartnerClients(ClientsApi clients) {
        this.clients = clients;
    }

    /** Those that a partner has and had. */
    public Fetched<List<PartnerClient>> of(String partner) {
        return Fetched.from(SERVICE, () -> clients.list(partner).items());
    }

    /**
     * One of them.
     *
     * @throws PageNotFound when there is none
     */
    public PartnerClient find(String partner, String name) {
        return Fetched.required(SERVICE, () -> clients.find(partner, name));
    }

    /** A machine is let in; its secret is told here only. */
    public Saving<IssuedSecret> letIn(String partner, Written written) {
        Map<String, @Nullable Object> command = new HashMap<>();
        command.put("name", written.given("name"));
        command.put("scopes", written.chosen("scopes"));
        return Saving.by(() -> clients.letIn(partner, command));
    }

    /** It gets another secret, which is told here only. */
    public Saving<IssuedSecret> rotate(String partner, String name, Written written) {
        Map<String, @Nullable Object> command = new HashMap<>();
        command.put("overlapDays", number(written.given("overlapDays")));
        return Saving.by(() -> clients.rotate(partner, name, written.version(), command));
    }

    /** It is shut out, for good. */
    public Saving<PartnerClient> revoke(String partner, String name, Written written) {
        return Saving.by(() -> clients.revoke(partner, name, written.version()));
    }

    /** What is no number goes as it is, to be refused by the service in its words. */
    private static @Nullable Object number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.valueOf(text) : text;
    }
}
