/** Duties, as platform administrators see and give them. */
@NullMarked
package cat.xarxa.members.duty.web;

import org.jspecify.annotations.NullMarked;
