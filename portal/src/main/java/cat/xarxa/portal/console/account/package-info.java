/** Accounts in the console: what drifted and was mended, and what waits. */
@NullMarked
package cat.xarxa.portal.console.account;

import org.jspecify.annotations.NullMarked;
