package cat.xarxa.portal.privacy.order;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The copies that are asked for on somebody's word, for those who see to them. */
@Component
public class ExportOrders {

    private static final String SERVICE = "members-service";

    private final ExportOrdersApi orders;

    ExportOrders(ExportOrdersApi orders) {
        this.orders = orders;
    }

    /** Records that somebody asked for a copy; a second person will have to approve it. */
    public Saving<ExportOrder> record(String person, Written written) {
        Map<String, @Nullable String> command = new HashMap<>();
        command.put("personId", person);
        command.put("reference", written.given("reference"));
        return Saving.by(() -> orders.record(command));
    }

    /** All of them, the newest first: a network has few. */
    public Fetched<List<ExportOrder>> all() {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> orders.list(cursor, EveryPage.SIZE)));
    }

    /** Approves or refuses one. */
    public Saving<ExportOrder> decide(String id, String decision) {
        return Saving.by(() -> orders.decide(id, decision));
    }
}
