/** Compares what clients were told with what the system holds; touches neither. */
@NullMarked
package cat.xarxa.acceptance.fault.check;

import org.jspecify.annotations.NullMarked;
