/** Members and partners of the network, as members-service gives them. */
@NullMarked
package cat.xarxa.portal.organisation;

import org.jspecify.annotations.NullMarked;
