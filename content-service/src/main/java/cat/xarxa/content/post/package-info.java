/** Posts: written by the office as drafts, published once, read by those who may. */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package cat.xarxa.content.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
