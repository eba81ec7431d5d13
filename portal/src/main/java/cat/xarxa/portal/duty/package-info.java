/** Who does what for the network as a whole, as platform administrators keep it in members-service. */
@NullMarked
package cat.xarxa.portal.duty;

import org.jspecify.annotations.NullMarked;
