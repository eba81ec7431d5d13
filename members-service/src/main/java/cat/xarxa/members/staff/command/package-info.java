/** What is decided on the people of an organisation, as it is sent and checked. */
@NullMarked
package cat.xarxa.members.staff.command;

import org.jspecify.annotations.NullMarked;
