/** Somebody is erased, across all services: asked for, decided once, answered by each that may hold something. */
@ApplicationModule(allowedDependencies = {"duty", "identity", "mandate", "organisation", "person", "round", "staff"})
@NullMarked
package cat.xarxa.members.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
