/**
 * How an existing realm becomes today's: numbered steps over the admin interface, each done once, on top of the realm
 * that Keycloak imported. A new realm goes the same way.
 */
@NullMarked
package cat.xarxa.local.server.keycloak.migration;

import org.jspecify.annotations.NullMarked;
