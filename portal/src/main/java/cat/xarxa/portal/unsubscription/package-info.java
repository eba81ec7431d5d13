/** Ending a subscription from a mail, without signing in. */
@NullMarked
package cat.xarxa.portal.unsubscription;

import org.jspecify.annotations.NullMarked;
