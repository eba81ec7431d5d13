/** What administrators say of the network, as it is sent and checked. */
@NamedInterface("command")
@NullMarked
package cat.xarxa.members.network.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
