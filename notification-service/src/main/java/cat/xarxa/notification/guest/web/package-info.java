/** Guests over HTTP: GET shows, POST and PUT act, so that a scanner that opens links does nothing. */
@NullMarked
package cat.xarxa.notification.guest.web;

import org.jspecify.annotations.NullMarked;
