/** Who may speak: people with a mandate, by organisation; their names stand sealed. */
@ApplicationModule(allowedDependencies = "organisation")
@NullMarked
package cat.xarxa.events.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
