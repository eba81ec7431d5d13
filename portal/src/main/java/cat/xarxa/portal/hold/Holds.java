package cat.xarxa.portal.hold;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.service.Fetched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails that wait, and the rule by which they do. */
@Component
public class Holds {

    private static final String SERVICE = "notification-service";

    private final HoldsApi holds;

    Holds(HoldsApi holds) {
        this.holds = holds;
    }

    /** Those that wait, and those that expired of late: a network has few. */
    public Fetched<List<Hold>> all() {
        return Fetched.from(SERVICE, () -> holds.list().items());
    }

    /** How many ask for somebody's attention: an approval, or that there was none; 0 while nobody can tell. */
    public long calls() {
        return Objects.requireNonNullElse(all().value(), List.<Hold>of()).stream()
                .filter(hold -> hold.awaitsApproval() || hold.isExpired())
                .count();
    }

    /**
     * One of them, over or not.
     *
     * @throws PageNotFound when nothing of it waited
     */
    public Hold find(UUID run) {
        return Fetched.required(SERVICE, () -> holds.find(run));
    }

    /** Approves, sends now or recalls. */
    public Saving<Hold> decide(UUID run, String decision, Written written) {
        Map<String, @Nullable String> command = new HashMap<>();
        command.put("reason", written.given("reason"));
        return Saving.by(() -> holds.decide(run, decision, command));
    }

    public Fetched<HoldRule> rule() {
        return Fetched.from(SERVICE, holds::rule);
    }

    /** The rule, to be changed. */
    public HoldRule ruleToChange() {
        return Fetched.required(SERVICE, holds::rule);
    }

    /** Has other mails wait for another time from now on. */
    public Saving<HoldRule> change(Written written) {
        Map<String, @Nullable Object> command = new HashMap<>();
        Stream.of("usualMinutes", "largeMinutes", "largeAbove")
                .forEach(field -> command.put(field, number(written.given(field))));
        command.put("reason", written.given("reason"));
        return Saving.by(() -> holds.change(written.version(), command));
    }

    /** What is no number goes as it is: the service says what is wrong with it. */
    private static @Nullable Object number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : typed;
    }
}
