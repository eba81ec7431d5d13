/** What is sent to give people duties. */
@NullMarked
package cat.xarxa.members.duty.command;

import org.jspecify.annotations.NullMarked;
