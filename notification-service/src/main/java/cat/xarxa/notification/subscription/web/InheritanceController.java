package cat.xarxa.notification.subscription.web;

import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.caller.HeldMandate;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.problem.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells who decides on a handover how much of a mandate's would pass on here: numbers only, not what they are of. */
@RestController
class InheritanceController {

    private final Subscriptions subscriptions;

    InheritanceController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping("/api/v1/inheritances/{mandate}")
    ResponseEntity<InheritanceView> of(@PathVariable UUID mandate, Caller caller) {
        boolean official = Stream.of("OFFICE", "PLATFORM_ADMIN").anyMatch(caller::hasRole);
        Set<String> own = administered(caller);
        if (!official && own.isEmpty()) {
            throw new ForbiddenException("admins-only");
        }
        List<Subscription> passing = subscriptions.activeWith(mandate);
        if (!official
                && passing.stream()
                        .noneMatch(one -> own.contains(one.subscriber().org()))) {
            throw new NotFoundException("nothing-to-inherit");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InheritanceView("notification-service", Map.of("subscriptions", passing.size())));
    }

    private static Set<String> administered(Caller caller) {
        return caller.mandates().stream()
                .filter(mandate -> mandate.rights().equals("ADMIN"))
                .map(HeldMandate::org)
                .collect(Collectors.toSet());
    }

    /** How much would pass on, by kind. */
    record InheritanceView(String service, Map<String, Integer> counts) {}
}
