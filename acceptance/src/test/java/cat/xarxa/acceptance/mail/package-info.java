/** What every mail must be, looked at as a reader's mailbox has it. */
@NullMarked
package cat.xarxa.acceptance.mail;

import org.jspecify.annotations.NullMarked;
