/** Organs and working groups of the network, in members-service. */
@NullMarked
package cat.xarxa.portal.organ;

import org.jspecify.annotations.NullMarked;
