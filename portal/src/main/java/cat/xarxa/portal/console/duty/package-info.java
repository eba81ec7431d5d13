/** Duties in the console, for platform administrators. */
@NullMarked
package cat.xarxa.portal.console.duty;

import org.jspecify.annotations.NullMarked;
