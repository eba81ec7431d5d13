/** What surrounds every page: its address, languages, colours, and the headers it travels with. */
@NullMarked
package cat.xarxa.portal.frame;

import org.jspecify.annotations.NullMarked;
