package cat.xarxa.portal.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the gateway passes on, and how much of it.
 *
 * @param routes the paths of each service; a path stands for all below it
 * @param placesPerService the most calls under way at once to one service
 * @param soon a service that takes longer for an answer gets fewer calls at once
 * @param crowdWait for how long a call waits for a place
 * @param patience how long a service may take for its whole answer
 */
@ConfigurationProperties("xarxa.gateway")
record GatewaySettings(
        Map<Service, List<String>> routes, int placesPerService, Duration soon, Duration crowdWait, Duration patience) {

    /** The services behind the gateway. */
    enum Service {
        CONTENT,
        EVENTS,
        MEMBERS,
        NOTIFICATION
    }
}
