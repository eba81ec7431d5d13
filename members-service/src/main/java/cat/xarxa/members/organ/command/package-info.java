/** Commands about organs, as they are sent and checked. */
@NullMarked
package cat.xarxa.members.organ.command;

import org.jspecify.annotations.NullMarked;
