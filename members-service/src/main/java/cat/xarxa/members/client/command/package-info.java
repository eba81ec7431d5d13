/** What administrators put down of a partner's client, as it is sent and checked. */
@NullMarked
package cat.xarxa.members.client.command;

import org.jspecify.annotations.NullMarked;
