/** A person's own subscriptions over HTTP; what was sent of them is read for guests, too. */
@NullMarked
@NamedInterface("web")
package cat.xarxa.notification.subscription.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
