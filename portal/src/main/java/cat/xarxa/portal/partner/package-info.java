/** The agreements with partners, as the office keeps them in members-service. */
@NullMarked
package cat.xarxa.portal.partner;

import org.jspecify.annotations.NullMarked;
