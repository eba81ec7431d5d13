/** Where administrators say how the network calls and shows itself: the first page of a network that is new. */
@NullMarked
package cat.xarxa.portal.console.network;

import org.jspecify.annotations.NullMarked;
