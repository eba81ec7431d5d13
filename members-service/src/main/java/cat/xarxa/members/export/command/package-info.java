/** Commands about copies, as they are sent. */
@NullMarked
package cat.xarxa.members.export.command;

import org.jspecify.annotations.NullMarked;
