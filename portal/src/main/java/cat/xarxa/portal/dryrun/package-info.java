/** Whom something would reach if it were published now, as notification-service works it out. */
@NullMarked
package cat.xarxa.portal.dryrun;

import org.jspecify.annotations.NullMarked;
