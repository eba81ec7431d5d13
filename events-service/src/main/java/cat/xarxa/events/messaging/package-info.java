/** The only package that knows topics and wire formats: activities out, organisations and people in. */
@ApplicationModule(allowedDependencies = {"activity", "content", "organisation", "people", "schedule"})
@NullMarked
package cat.xarxa.events.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
