/** The published catalogue of municipalities: what is known of a place by its INE code. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
