/** Guests over HTTP. */
@NullMarked
package cat.xarxa.members.guest.web;

import org.jspecify.annotations.NullMarked;
