/**
 * Who may be told: read models of organisations and people, kept from the members' topics in whatever order they
 * arrive. What names a person is kept sealed, and its key in a store of its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"background", "wording", "network"})
package cat.xarxa.notification.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
