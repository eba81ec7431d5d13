/** Signing in as a person does: Keycloak's own pages, authorization code flow with PKCE, no back door. */
@NullMarked
package cat.xarxa.local.signin;

import org.jspecify.annotations.NullMarked;
