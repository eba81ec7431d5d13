/** Hands letters to the mail server, and says in our words what it answered. */
@NullMarked
@ApplicationModule(displayName = "SMTP", allowedDependencies = "letter")
package cat.xarxa.notification.smtp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
