/** What people follow: shown, chosen, changed and ended, in notification-service. */
@NullMarked
package cat.xarxa.portal.subscription;

import org.jspecify.annotations.NullMarked;
