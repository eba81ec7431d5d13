/** The page of one member, to which other packages add what it does and says. */
@NullMarked
package cat.xarxa.portal.member;

import org.jspecify.annotations.NullMarked;
