/** Real servers as local processes, for the one-command stack and for the integration tests alike. */
@NullMarked
package cat.xarxa.local.server;

import org.jspecify.annotations.NullMarked;
