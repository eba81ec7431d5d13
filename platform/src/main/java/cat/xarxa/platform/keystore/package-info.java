/** The keys of people that a service has learned, apart from what they open. */
@NullMarked
package cat.xarxa.platform.keystore;

import org.jspecify.annotations.NullMarked;
