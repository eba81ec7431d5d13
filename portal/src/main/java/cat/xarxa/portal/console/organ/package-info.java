/** Organs in the console: which there are, and who sits in each. */
@NullMarked
package cat.xarxa.portal.console.organ;

import org.jspecify.annotations.NullMarked;
