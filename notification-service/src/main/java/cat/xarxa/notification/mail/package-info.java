/**
 * Works off the mail queue: prepares letters, posts them, and writes down what became of each. Before anything is
 * published it tells who could be written to, and sends a test.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {
            "background",
            "delivery",
            "digest",
            "directory",
            "dryrun",
            "fanout",
            "guest",
            "letter",
            "pace",
            "preference",
            "publication",
            "secret",
            "sending",
            "smtp",
            "unsubscription",
            "wording"
        })
package cat.xarxa.notification.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
