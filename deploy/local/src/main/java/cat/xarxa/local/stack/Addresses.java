package cat.xarxa.local.stack;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the parts are to be found.
 *
 * @param portal the front door, for people and partners alike
 * @param issuer the realm, as tokens name it
 * @param mail the mail sink's web page
 * @param kafka all brokers, with commas between
 * @param mongodb all nodes of the replica set, with commas between
 */
public record Addresses(
        URI portal,
        URI keycloak,
        URI issuer,
        URI content,
        URI events,
        URI members,
        URI notification,
        URI mail,
        String smtp,
        String kafka,
        String mongodb) {

    static Addresses of(PortPlan ports, Redundancy redundancy) {
        return new Addresses(
                http(ports, Port.PORTAL, ""),
                http(ports, Port.KEYCLOAK, ""),
                http(ports, Port.KEYCLOAK, "/realms/xarxa"),
                http(ports, Port.CONTENT, ""),
                http(ports, Port.EVENTS, ""),
                http(ports, Port.MEMBERS, ""),
                http(ports, Port.NOTIFICATION, ""),
                http(ports, Port.MAIL, ""),
                "localhost:" + ports.of(Port.SMTP),
                hosts(ports.of(Part.KAFKA, redundancy)),
                hosts(ports.of(Part.MONGODB, redundancy)));
    }

    private static String hosts(List<Integer> ports) {
        return ports.stream().map(port -> "localhost:" + port).collect(Collectors.joining(","));
    }

    private static URI http(PortPlan ports, Port port, String path) {
        return URI.create("http://localhost:" + ports.of(port) + path);
    }
}
