/** Operations in the console: what waits, what could not be taken, and whether ledger and audit logs are whole. */
@NullMarked
package cat.xarxa.portal.console.operations;

import org.jspecify.annotations.NullMarked;
