/**
 * When digests are due: on working days, by the public holidays of Catalonia, at eight in the morning of the zone that
 * somebody lives in.
 */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = "subscription")
package cat.xarxa.notification.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
