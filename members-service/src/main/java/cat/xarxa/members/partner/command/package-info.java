/** What the office puts down of a partner, as it is sent and checked. */
@NamedInterface("command")
@NullMarked
package cat.xarxa.members.partner.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
