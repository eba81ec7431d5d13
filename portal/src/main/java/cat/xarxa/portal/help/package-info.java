/** Help and the accessibility statement: pages written by hand in each language. */
@NullMarked
package cat.xarxa.portal.help;

import org.jspecify.annotations.NullMarked;
