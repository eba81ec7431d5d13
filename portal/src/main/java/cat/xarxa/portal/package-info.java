/** The portal: server-rendered pages, sign-in with tokens that stay on the server, and the gateway. */
@NullMarked
package cat.xarxa.portal;

import org.jspecify.annotations.NullMarked;
