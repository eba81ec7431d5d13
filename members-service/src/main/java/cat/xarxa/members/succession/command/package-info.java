/** A handover as it is sent and checked. */
@NullMarked
package cat.xarxa.members.succession.command;

import org.jspecify.annotations.NullMarked;
