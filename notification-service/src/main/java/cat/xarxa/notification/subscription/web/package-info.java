/** A person's own subscriptions over HTTP. */
@NullMarked
package cat.xarxa.notification.subscription.web;

import org.jspecify.annotations.NullMarked;
