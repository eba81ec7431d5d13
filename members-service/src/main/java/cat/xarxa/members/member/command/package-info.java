/** What the office puts down of a member, as it is sent and checked. */
@NullMarked
package cat.xarxa.members.member.command;

import org.jspecify.annotations.NullMarked;
