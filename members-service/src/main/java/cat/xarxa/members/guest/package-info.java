/** Guests: known by an address that they proved, without an account; asked in, confirmed, and gone when unused. */
@ApplicationModule(allowedDependencies = {"erasure", "key", "person", "round"})
@NullMarked
package cat.xarxa.members.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
