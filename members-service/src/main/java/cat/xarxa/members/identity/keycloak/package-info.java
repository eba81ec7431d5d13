/** The only package that speaks to Keycloak. */
@NullMarked
package cat.xarxa.members.identity.keycloak;

import org.jspecify.annotations.NullMarked;
