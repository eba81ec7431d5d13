/** Several dates under one title. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.events.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
