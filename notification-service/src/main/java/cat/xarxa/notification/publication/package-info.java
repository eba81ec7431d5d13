/** What is told: each publication is kept once, with its texts in every language. */
@NullMarked
@ApplicationModule(displayName = "Publication", allowedDependencies = "wording")
package cat.xarxa.notification.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
