/** The public feeds of the news: Atom, RSS and JSON Feed, in three languages. */
@ApplicationModule(allowedDependencies = {"organisation", "post"})
@NullMarked
package cat.xarxa.content.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
