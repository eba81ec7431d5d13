/** What every service does in the same way: events, errors, callers, ids. No domain type, ever. */
@NullMarked
package cat.xarxa.platform;

import org.jspecify.annotations.NullMarked;
