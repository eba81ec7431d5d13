/** The running network opened up: its databases, topics and mails, for evidence. */
@NullMarked
package cat.xarxa.acceptance.fault.rig;

import org.jspecify.annotations.NullMarked;
