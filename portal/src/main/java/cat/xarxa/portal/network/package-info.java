/** How the network calls and shows itself on every page, as members-service tells. */
@NullMarked
package cat.xarxa.portal.network;

import org.jspecify.annotations.NullMarked;
