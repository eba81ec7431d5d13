/** Works off the mail queue: prepares letters, posts them, and writes down what became of each. */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {
            "background",
            "delivery",
            "digest",
            "directory",
            "fanout",
            "letter",
            "preference",
            "publication",
            "secret",
            "smtp",
            "unsubscription"
        })
package cat.xarxa.notification.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
