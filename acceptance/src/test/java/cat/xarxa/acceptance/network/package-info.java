/** The whole network as the tests meet it: through its public addresses, never through its insides. */
@NullMarked
package cat.xarxa.acceptance.network;

import org.jspecify.annotations.NullMarked;
