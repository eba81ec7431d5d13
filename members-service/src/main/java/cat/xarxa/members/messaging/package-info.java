/** The only package that knows topics and wire formats: tells what happened through the outbox. */
@ApplicationModule(
        allowedDependencies = {
            "client",
            "erasure",
            "export",
            "guest",
            "key",
            "mandate",
            "member",
            "network",
            "organ",
            "organisation",
            "partner",
            "person",
            "succession",
            "territory"
        })
@NullMarked
package cat.xarxa.members.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
