/** How bodies become members and leave, as the office puts it down in members-service. */
@NullMarked
package cat.xarxa.portal.adhesion;

import org.jspecify.annotations.NullMarked;
