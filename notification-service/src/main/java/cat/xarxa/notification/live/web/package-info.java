/** The live stream as server-sent events. */
@NullMarked
package cat.xarxa.notification.live.web;

import org.jspecify.annotations.NullMarked;
