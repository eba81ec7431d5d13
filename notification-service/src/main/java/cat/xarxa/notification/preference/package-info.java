/**
 * How people want to be written to: on what by mail, in which hours not, and how often at once. The rule is pure; a
 * fan-out asks it for everybody of a slice, in the slice's transaction.
 */
@NullMarked
@ApplicationModule(
        displayName = "Preference",
        allowedDependencies = {
            "background",
            "calendar",
            "delivery",
            "directory",
            "matching",
            "publication",
            "subscription",
            "wording"
        })
package cat.xarxa.notification.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
