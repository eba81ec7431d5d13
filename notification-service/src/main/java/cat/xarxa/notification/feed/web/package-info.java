/** The private feed over HTTP, and its link for the person that it is of. */
@NullMarked
package cat.xarxa.notification.feed.web;

import org.jspecify.annotations.NullMarked;
