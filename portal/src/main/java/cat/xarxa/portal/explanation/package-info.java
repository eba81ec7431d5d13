/** Why somebody was told of something or was not, as notification-service explains it. */
@NullMarked
package cat.xarxa.portal.explanation;

import org.jspecify.annotations.NullMarked;
