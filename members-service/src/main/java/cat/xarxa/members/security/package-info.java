/** Who may call which endpoint. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
