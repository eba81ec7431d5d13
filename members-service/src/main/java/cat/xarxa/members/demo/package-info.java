/** The demo network: invented people in real towns; exists only where the deployment asks for it. */
@ApplicationModule(
        allowedDependencies = {
            "client",
            "identity",
            "mandate",
            "member",
            "network",
            "organisation",
            "partner",
            "person",
            "territory"
        })
@NullMarked
package cat.xarxa.members.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
