/** Keycloak, as the portal sees it. */
@NullMarked
package cat.xarxa.portal.identity;

import org.jspecify.annotations.NullMarked;
