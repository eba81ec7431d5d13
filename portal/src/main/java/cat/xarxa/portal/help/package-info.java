/** Help, the accessibility statement and privacy: pages written by hand in each language. */
@NullMarked
package cat.xarxa.portal.help;

import org.jspecify.annotations.NullMarked;
