/** How administrators describe the network, through members-service. */
@NullMarked
package cat.xarxa.portal.description;

import org.jspecify.annotations.NullMarked;
