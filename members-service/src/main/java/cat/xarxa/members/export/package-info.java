/** A person asks for a copy of everything that is held of them; each service takes its part and says what is in it. */
@ApplicationModule(allowedDependencies = {"identity", "person", "round", "staff"})
@NullMarked
package cat.xarxa.members.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
