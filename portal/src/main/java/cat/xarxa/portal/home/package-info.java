/** The first page, to which other packages add their parts. */
@NullMarked
package cat.xarxa.portal.home;

import org.jspecify.annotations.NullMarked;
