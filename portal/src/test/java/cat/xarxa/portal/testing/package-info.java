/** What the portal's tests stand on: services and an identity provider that speak real HTTP. */
@NullMarked
package cat.xarxa.portal.testing;

import org.jspecify.annotations.NullMarked;
