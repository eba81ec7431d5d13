package cat.xarxa.local.testing.matrix;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Something that a service answers to.
 *
 * @param path a template without the expressions of its variables
 */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    /** Where failures end up that no controller answered; the container calls it, never a client. */
    private static final String OF_FAILURES = "/error";

    /** All of a running service, the actuator's and the API document's with them. */
    static Set<Endpoint> of(ApplicationContext service) {
        return service.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> of(info).stream())
                .filter(endpoint -> !endpoint.path.equals(OF_FAILURES))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Endpoint> of(RequestMappingInfo info) {
        Set<Endpoint> endpoints = new TreeSet<>();
        for (String pattern : info.getPatternValues()) {
            String path = pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
            if (info.getMethodsCondition().getMethods().isEmpty()) {
                endpoints.add(new Endpoint("ANY", path));
            }
            info.getMethodsCondition().getMethods().forEach(method -> endpoints.add(new Endpoint(method.name(), path)));
        }
        return endpoints;
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
