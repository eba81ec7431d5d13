/** The caller's own inbox over HTTP. */
@NullMarked
package cat.xarxa.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
