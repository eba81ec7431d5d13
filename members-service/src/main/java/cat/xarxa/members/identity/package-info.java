/** Keycloak's accounts as a projection of people and mandates: provisioned, retried and mended. */
@ApplicationModule(allowedDependencies = {"client", "mandate", "member", "organisation", "person"})
@NullMarked
package cat.xarxa.members.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
