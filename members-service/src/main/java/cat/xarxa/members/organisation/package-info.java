/** The slugs that organisations are known by, each given to one of them and for ever. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
