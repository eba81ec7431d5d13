package cat.xarxa.platform.audit;

import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.caller.HeldMandate;
import cat.xarxa.platform.envelope.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param ref opaque: a person by id, a machine by the subject of its token, or the system itself
 * @param roles network-wide duties, and what the person may do for the organisation at hand
 */
record Actor(String ref, List<String> roles) {

    static final Actor SYSTEM = new Actor("system", List.of());

    private static final String PARTNER = "PARTNER";

    /** Keycloak gives everybody roles of its own, in small letters. */
    private static final Pattern DUTY = Pattern.compile("[A-Z_]+");

    Actor {
        roles = List.copyOf(roles);
    }

    /** An event that is being handled is nobody's doing here: who caused it is found by its correlation id. */
    static Actor current(Act act) {
        String named = act.actor();
        if (named != null) {
            return new Actor(named, List.of());
        }
        return Origin.current().isPresent()
                ? SYSTEM
                : Caller.current()
                        .map(caller -> new Actor(ref(caller), roles(caller, act.organisation())))
                        .orElse(SYSTEM);
    }

    private static String ref(Caller caller) {
        return caller.personId() == null ? "client:" + caller.subject() : "person:" + caller.personId();
    }

    private static List<String> roles(Caller caller, @Nullable String organisation) {
        Stream<String> rights = caller.mandates().stream()
                .filter(mandate -> mandate.org().equals(organisation))
                .map(HeldMandate::rights);
        Stream<String> partner = Optional.ofNullable(caller.partner()).map(slug -> PARTNER).stream();
        Stream<String> duties = caller.roles().stream().filter(DUTY.asMatchPredicate());
        return Stream.of(duties, rights, partner)
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
    }
}
