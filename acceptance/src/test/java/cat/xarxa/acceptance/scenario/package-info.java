/** The stories of the network, each told from outside. */
@NullMarked
package cat.xarxa.acceptance.scenario;

import org.jspecify.annotations.NullMarked;
