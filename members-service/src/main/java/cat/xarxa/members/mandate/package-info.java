/** Who may act for which organisation, in what capacity and from when until when. */
@ApplicationModule(allowedDependencies = {"member", "organisation", "partner", "person"})
@NullMarked
package cat.xarxa.members.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
