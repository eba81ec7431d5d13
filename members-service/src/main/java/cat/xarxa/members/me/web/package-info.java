/** The signed-in person, as the portal's header shows them. */
@NullMarked
package cat.xarxa.members.me.web;

import org.jspecify.annotations.NullMarked;
