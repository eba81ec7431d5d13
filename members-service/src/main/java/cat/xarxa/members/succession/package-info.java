/** One person takes over from another for an organisation, across all services: planned, decided once, and answered. */
@ApplicationModule(allowedDependencies = {"mandate", "organisation", "person", "staff"})
@NullMarked
package cat.xarxa.members.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
