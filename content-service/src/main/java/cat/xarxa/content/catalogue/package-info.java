/** The closed lists that posts are sorted by: themes, municipalities and comarques. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package cat.xarxa.content.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
