package cat.xarxa.portal.gateway;

import cat.xarxa.portal.gateway.GatewaySettings.Service;
import cat.xarxa.portal.service.ServiceAddresses;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which service answers a path. */
@Component
class Routes {

    private final Map<String, Route> byPath = new HashMap<>();

    Routes(GatewaySettings settings, ServiceAddresses services) {
        settings.routes().forEach((service, paths) -> {
            Route route = new Route(
                    address(service, services),
                    new Places(settings.placesPerService(), settings.soon(), settings.crowdWait()));
            paths.forEach(path -> byPath.put(path, route));
        });
    }

    /** The route of the path, or of what it lies below. */
    Optional<Route> find(String path) {
        String part = path;
        while (!part.isEmpty()) {
            Route route = byPath.get(part);
            if (route != null) {
                return Optional.of(route);
            }
            part = part.substring(0, part.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    private static URI address(Service service, ServiceAddresses services) {
        return switch (service) {
            case CONTENT -> services.content();
            case EVENTS -> services.events();
            case MEMBERS -> services.members();
            case NOTIFICATION -> services.notification();
        };
    }
}
