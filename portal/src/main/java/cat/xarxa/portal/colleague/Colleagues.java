package cat.xarxa.portal.colleague;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.EveryPage;
import cat.xarxa.portal.service.Fetched;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** The people of institutions: who they are, and what is decided of them. */
@Component
public class Colleagues {

    private static final String SERVICE = "members-service";
    private static final String NOTIFICATION = "notification-service";

    private final ColleaguesApi members;
    private final InheritanceApi notification;

    Colleagues(ColleaguesApi members, InheritanceApi notification) {
        this.members = members;
        this.notification = notification;
    }

    public Me me() {
        return known(members::me);
    }

    public OwnProfile profile() {
        return known(members::profile);
    }

    public Saving<OwnProfile> change(Written written) {
        return Saving.by(() -> members.change(written.version(), TypedProfile.of(written)));
    }

    /** Everybody: institutions have dozens of people at most. */
    public List<Colleague> of(String org, boolean former) {
        return known(() -> everybody(org, former));
    }

    /** Who acts for an institution today; nobody where there is no such institution. */
    public Fetched<List<Colleague>> acting(String org) {
        try {
            return Fetched.from(SERVICE, () -> everybody(org, false));
        } catch (HttpClientErrorException unknown) {
            return new Fetched<>(List.of());
        }
    }

    public Colleague find(String org, String person) {
        return known(() -> members.find(org, person));
    }

    public Saving<Colleague> invite(String org, Written written) {
        Map<String, @Nullable Object> command = TypedProfile.of(written);
        command.put("role", written.given("role"));
        command.put("rights", written.given("rights"));
        command.put("from", written.given("from"));
        return Saving.by(() -> members.invite(org, written.key(), command));
    }

    public Saving<Colleague> inviteAgain(String org, String person) {
        return Saving.by(() -> members.inviteAgain(org, person));
    }

    public Saving<Colleague.Held> changeRights(String mandate, Written written) {
        Map<String, @Nullable Object> command = new LinkedHashMap<>();
        command.put("rights", written.given("rights"));
        return Saving.by(() -> members.rights(mandate, written.version(), command));
    }

    public Saving<Colleague.Held> end(String mandate, Written written) {
        Map<String, @Nullable Object> command = new LinkedHashMap<>();
        command.put("to", written.given("to"));
        return Saving.by(() -> members.end(mandate, written.version(), command));
    }

    public Saving<Plan> preview(String mandate, Written written) {
        return Saving.by(() -> members.preview(mandate, handover(written)));
    }

    public Saving<Succession> handOver(String mandate, Written written) {
        return Saving.by(() -> members.handOver(mandate, written.version(), handover(written)));
    }

    /** How many subscriptions would pass on; not known while the service is away. */
    public Fetched<Integer> subscriptions(String mandate) {
        try {
            return Fetched.from(
                    NOTIFICATION, () -> notification.of(mandate).counts().getOrDefault("subscriptions", 0));
        } catch (HttpClientErrorException.NotFound none) {
            return new Fetched<>(0);
        }
    }

    public Fetched<List<Succession>> successions(String org) {
        return Fetched.from(SERVICE, () -> members.successions(org).items());
    }

    private List<Colleague> everybody(String org, boolean former) {
        return EveryPage.of(cursor -> members.list(org, former, cursor, EveryPage.SIZE));
    }

    private static Map<String, @Nullable Object> handover(Written written) {
        Map<String, @Nullable Object> command = new LinkedHashMap<>();
        command.put("successor", written.given("successor"));
        command.put("inherit", written.chosen("inherit"));
        command.put("to", written.given("to"));
        return command;
    }

    /** Without it there is no page; what the reader may not see is no page for them. */
    private static <T> T known(Supplier<T> question) {
        return Fetched.required(SERVICE, () -> asked(question));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (HttpClientErrorException.Forbidden refusal) {
            throw new AccessDeniedException("refused by the service", refusal);
        }
    }
}
