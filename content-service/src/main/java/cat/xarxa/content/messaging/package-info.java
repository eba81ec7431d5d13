/** The only package that knows topics and wire formats: posts out, organisations in. */
@ApplicationModule(allowedDependencies = {"organisation", "post", "post :: amendment"})
@NullMarked
package cat.xarxa.content.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
