/** The page that says who is in the network. */
@NullMarked
package cat.xarxa.portal.directory;

import org.jspecify.annotations.NullMarked;
