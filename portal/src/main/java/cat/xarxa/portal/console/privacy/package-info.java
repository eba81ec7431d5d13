/** Privacy in the console: who is to be erased, who approves it, and what is overdue. */
@NullMarked
package cat.xarxa.portal.console.privacy;

import org.jspecify.annotations.NullMarked;
