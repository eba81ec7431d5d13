/** The public feeds of the agenda: a calendar to subscribe to (RFC 5545) and Atom (RFC 4287), in three languages. */
@ApplicationModule(allowedDependencies = {"activity", "content", "organisation", "schedule", "series"})
@NullMarked
package cat.xarxa.events.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
