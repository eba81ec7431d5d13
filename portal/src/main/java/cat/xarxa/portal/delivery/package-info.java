/** What a publication reached, as notification-service tells it. */
@NullMarked
package cat.xarxa.portal.delivery;

import org.jspecify.annotations.NullMarked;
