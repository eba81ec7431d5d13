/** A person's own preferences over HTTP. */
@NullMarked
package cat.xarxa.notification.preference.web;

import org.jspecify.annotations.NullMarked;
