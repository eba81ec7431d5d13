/** The allied organisations that the network works with. */
@ApplicationModule(allowedDependencies = {"organisation", "person"})
@NullMarked
package cat.xarxa.members.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
