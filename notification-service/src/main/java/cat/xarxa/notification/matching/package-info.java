/** Decides who is told of a publication, where and why: a pure rule over what a range of recipients wants. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"delivery", "directory", "publication", "subscription", "subscription :: criteria"})
package cat.xarxa.notification.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
