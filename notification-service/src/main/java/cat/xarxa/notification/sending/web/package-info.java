/** The office's hand on mails over HTTP, and for everybody whether mail goes. */
@NullMarked
package cat.xarxa.notification.sending.web;

import org.jspecify.annotations.NullMarked;
