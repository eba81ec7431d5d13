/** Where the members are, drawn by the server. */
@NullMarked
package cat.xarxa.portal.map;

import org.jspecify.annotations.NullMarked;
