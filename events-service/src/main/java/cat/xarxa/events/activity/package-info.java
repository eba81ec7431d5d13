/** What the network holds or takes part in: drafted or proposed, published once, with recordings afterwards. */
@ApplicationModule(allowedDependencies = {"content", "organisation", "people", "schedule", "series", "series::web"})
@NullMarked
package cat.xarxa.events.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
