/** Possible speakers over HTTP, for who writes activities. */
@NullMarked
package cat.xarxa.events.people.web;

import org.jspecify.annotations.NullMarked;
