/** The API clients of partners: their machines' way in, with a secret that is changed now and then. */
@ApplicationModule(allowedDependencies = {"key", "organisation", "partner"})
@NullMarked
package cat.xarxa.members.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
