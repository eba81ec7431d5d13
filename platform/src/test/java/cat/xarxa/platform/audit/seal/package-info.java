/** How entries get their places. */
@NullMarked
package cat.xarxa.platform.audit.seal;

import org.jspecify.annotations.NullMarked;
