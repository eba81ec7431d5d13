/** Organs and working groups: who sits in them, with a vote or with voice only, from when until when. */
@ApplicationModule(allowedDependencies = {"mandate", "organisation", "person"})
@NullMarked
package cat.xarxa.members.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
