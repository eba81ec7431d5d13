/** Keycloak from its Maven artifact, built once, with the realm that stands in the repository as code. */
@NullMarked
package cat.xarxa.local.server.keycloak;

import org.jspecify.annotations.NullMarked;
