/** What guests send, as it is checked. */
@NamedInterface("command")
@NullMarked
package cat.xarxa.members.guest.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
