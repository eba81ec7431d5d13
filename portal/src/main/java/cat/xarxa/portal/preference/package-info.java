/** How people want to be written to: on what, when not and how often; shown and changed, in notification-service. */
@NullMarked
package cat.xarxa.portal.preference;

import org.jspecify.annotations.NullMarked;
