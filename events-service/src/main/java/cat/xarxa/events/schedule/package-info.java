/** When something takes place: on a day whose times nobody knows, or from a time to a time. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.events.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
