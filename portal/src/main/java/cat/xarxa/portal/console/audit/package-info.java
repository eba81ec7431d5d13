/** Who did what, in the console: all services’ audit logs as one, with what was so before and since. */
@NullMarked
package cat.xarxa.portal.console.audit;

import org.jspecify.annotations.NullMarked;
