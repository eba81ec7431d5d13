/**
 * Telling a publication to everyone concerned: a run is cut into slices of recipients, and each slice, in one
 * transaction, decides and writes down who is told, where and why.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fan-out",
        allowedDependencies = {
            "background",
            "calendar",
            "delivery",
            "directory",
            "figures",
            "hold",
            "matching",
            "position",
            "preference",
            "publication",
            "subscription",
            "wording"
        })
package cat.xarxa.notification.fanout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
