/**
 * What integration tests stand on: real servers on free ports, an issuer of good and bad tokens, a wilful mail server.
 */
@NullMarked
package cat.xarxa.local.testing;

import org.jspecify.annotations.NullMarked;
