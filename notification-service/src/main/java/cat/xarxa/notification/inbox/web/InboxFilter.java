package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.delivery.InboxRows.Part;
import cat.xarxa.notification.inbox.Wanted;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of an inbox a request asks for.
 *
 * @param part INCOMING, UNREAD or ARCHIVED
 * @param category as in preferences
 * @param theme a slug of the catalogue
 */
record InboxFilter(
        @Parameter(description = "INCOMING (when absent: all that was not put away), UNREAD or ARCHIVED") @Nullable
        String part,

        @Parameter(description = "A category of the preferences, such as NEWS or ACTIVITIES") @Nullable
        String category,

        @Parameter(description = "A theme of the catalogue") @Nullable
        String theme) {

    Wanted read(Catalogue catalogue) {
        Findings findings = new Findings();
        Part wanted = part == null ? null : findings.constant("part", part, Part.class);
        Category about = category == null ? null : findings.constant("category", category, Category.class);
        if (theme != null) {
            catalogue.checkTheme("theme", theme, findings);
        }
        findings.refuseAny();
        return new Wanted(Objects.requireNonNullElse(wanted, Part.INCOMING), about, theme);
    }
}
