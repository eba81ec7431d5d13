/** The check of the sender's domain over HTTP. */
@NullMarked
package cat.xarxa.notification.senderdomain.web;

import org.jspecify.annotations.NullMarked;
