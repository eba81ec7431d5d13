/** The office's setting of the hold over HTTP. */
@NullMarked
package cat.xarxa.notification.hold.web;

import org.jspecify.annotations.NullMarked;
