package cat.xarxa.notification.subscription.criteria;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.publication.Publication;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A publication as one subscriber sees it.
 *
 * @param concerned every territory that the publication concerns
 * @param home where the subscriber's organisation lies, null while that is not known
 */
public record Subject(
        Publication publication,
        Set<String> concerned,
        @Nullable Home home) {

    boolean concerns(String territory) {
        if (territory.equals(Criterion.OWN_COMARCA)) {
            return home != null && concerned.contains(home.comarca());
        }
        return concerned.contains(territory);
    }
}
