/** What the office decides of mails on their way: to stop them for a while, of one telling or all, and to try again. */
@NullMarked
@ApplicationModule(
        displayName = "Sending",
        allowedDependencies = {"background", "delivery", "fanout", "publication", "smtp", "wording"})
package cat.xarxa.notification.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
