/** What a subscription can ask of a publication, and how the database finds those that might want one. */
@NullMarked
@NamedInterface("criteria")
package cat.xarxa.notification.subscription.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
