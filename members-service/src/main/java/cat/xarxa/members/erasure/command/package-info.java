/** What is asked for in the name of privacy, as it is sent and checked. */
@NullMarked
package cat.xarxa.members.erasure.command;

import org.jspecify.annotations.NullMarked;
