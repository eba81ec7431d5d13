/**
 * Composes letters: in the reader's language, from our own templates, with nothing in them that a header could not
 * bear.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {"delivery", "network", "publication", "wording"})
package cat.xarxa.notification.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
