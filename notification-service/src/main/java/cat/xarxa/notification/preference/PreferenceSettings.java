package cat.xarxa.notification.preference;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What counts for whoever never said anything.
 *
 * @param mailsADay how many mails go at once on one day
 */
@ConfigurationProperties("xarxa.preference")
record PreferenceSettings(int mailsADay) {}
