/** Personal data sealed with one key per person, so that destroying the key erases every copy. */
@NullMarked
package cat.xarxa.platform.sealing;

import org.jspecify.annotations.NullMarked;
