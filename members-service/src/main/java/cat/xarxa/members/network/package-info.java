/** What the network says of itself: its name and logo, the languages that it offers, and who sends its mails. */
@ApplicationModule(allowedDependencies = {"organisation", "person"})
@NullMarked
package cat.xarxa.members.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
