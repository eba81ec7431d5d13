package cat.xarxa.notification.pace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a recipient domain is asked to bear of one instance.
 *
 * @param connections over how many connections at the same time
 * @param perMinute how many letters a minute; a sixth of them may go at once
 * @param slowAfter an answer that takes longer makes the domain a slow one
 * @param rest after a connection broke, doubled with each further time
 * @param longestRest no rest, and no other pause, is longer
 */
@ConfigurationProperties("xarxa.pace")
public record PaceSettings(int connections, int perMinute, Duration slowAfter, Duration rest, Duration longestRest) {

    private static final long BURSTS_A_MINUTE = 6;

    public PaceSettings {
        refuseBelowOne(connections, "xarxa.pace.connections (XARXA_MAIL_DOMAIN_CONNECTIONS)");
        refuseBelowOne(perMinute, "xarxa.pace.per-minute (XARXA_MAIL_DOMAIN_PER_MINUTE)");
    }

    private static void refuseBelowOne(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is " + number + ", but must be 1 at least");
        }
    }

    /** Between two letters, on average. */
    Duration interval() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }

    /** How far ahead of the average letters may be. */
    Duration burst() {
        return interval().multipliedBy(perMinute / BURSTS_A_MINUTE);
    }

    /** The rest after so many breaks in a row. */
    Duration restAfter(int breaks) {
        Duration doubled = rest;
        for (int further = 1; further < breaks && doubled.compareTo(longestRest) < 0; further++) {
            doubled = doubled.multipliedBy(2);
        }
        return doubled.compareTo(longestRest) < 0 ? doubled : longestRest;
    }
}
