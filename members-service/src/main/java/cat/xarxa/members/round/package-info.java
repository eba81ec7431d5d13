/** What a service does over and over of its own accord. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
