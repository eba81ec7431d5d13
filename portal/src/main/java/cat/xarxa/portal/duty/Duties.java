package cat.xarxa.portal.duty;

import cat.xarxa.portal.colleague.TypedProfile;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who does what for the network as a whole. */
@Component
public class Duties {

    /** All that there are, as members-service names them. */
    public static final List<String> ALL =
            List.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN", "AUDITOR", "PARTNER_MANAGER");

    private static final String SERVICE = "members-service";
    private static final String FIELD = "duties";

    private final DutiesApi duties;

    Duties(DutiesApi duties) {
        this.duties = duties;
    }

    /** Everybody who has any: a network has dozens at most. */
    public Fetched<List<Holder>> holders() {
        return Fetched.from(SERVICE, () -> EveryPage.of(cursor -> duties.list(cursor, EveryPage.SIZE)));
    }

    /**
     * Anybody, with duties or without.
     *
     * @throws PageNotFound when there is no such person
     */
    public Holder find(String person) {
        return Fetched.required(SERVICE, () -> duties.find(person));
    }

    /** Somebody new works for the network, and is invited to sign in. */
    public Saving<Holder> appoint(Written written) {
        Map<String, @Nullable Object> command = TypedProfile.of(written);
        command.put(FIELD, written.chosen(FIELD));
        return Saving.by(() -> duties.appoint(written.key(), command));
    }

    /** Somebody has exactly the chosen ones from now on. */
    public Saving<Holder> assign(String person, Written written) {
        return Saving.by(() -> duties.assign(person, written.version(), Map.of(FIELD, written.chosen(FIELD))));
    }
}
