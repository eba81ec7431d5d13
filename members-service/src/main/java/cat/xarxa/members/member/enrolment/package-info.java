/** Many members at once, from a list that a network brings along: all of them, or none. */
@NullMarked
package cat.xarxa.members.member.enrolment;

import org.jspecify.annotations.NullMarked;
