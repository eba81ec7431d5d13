/** What the database has to have: made as soon as it answers, while the service runs already. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
