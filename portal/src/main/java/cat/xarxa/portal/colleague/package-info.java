/** Who acts for an institution, as members-service tells and decides it. */
@NullMarked
package cat.xarxa.portal.colleague;

import org.jspecify.annotations.NullMarked;
