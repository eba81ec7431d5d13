/** Words that people read: the three languages, plain and rich text made safe, slugs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.content.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
