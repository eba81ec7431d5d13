/**
 * For how long mails are held back before they go, so that what was a mistake can be recalled: the office's rule, and
 * how a hold goes by.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hold",
        allowedDependencies = {})
package cat.xarxa.notification.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
