/** What is written of an activity: what it is, whose, for whom, what happens in it, what was recorded. */
@ApplicationModule(allowedDependencies = "schedule")
@NullMarked
package cat.xarxa.events.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
