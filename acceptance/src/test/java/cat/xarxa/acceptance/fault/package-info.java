/** Processes killed in the middle of the work, and what is true afterwards. */
@NullMarked
package cat.xarxa.acceptance.fault;

import org.jspecify.annotations.NullMarked;
