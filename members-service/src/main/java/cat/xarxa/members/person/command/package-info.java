/** What is personal of somebody, as it is sent and checked. */
@NamedInterface("command")
@NullMarked
package cat.xarxa.members.person.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
