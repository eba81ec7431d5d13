/** The local bodies and collaborators that make up the network, and how they join it. */
@ApplicationModule(allowedDependencies = {"organisation", "territory"})
@NullMarked
package cat.xarxa.members.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
