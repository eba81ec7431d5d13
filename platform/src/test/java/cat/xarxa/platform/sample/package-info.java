/** A service small enough to be started many times in a test, and the tools to look at what it did. */
@NullMarked
package cat.xarxa.platform.sample;

import org.jspecify.annotations.NullMarked;
