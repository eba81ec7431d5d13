/** Clients that write at a bounded rate and remember what they were told. */
@NullMarked
package cat.xarxa.acceptance.fault.load;

import org.jspecify.annotations.NullMarked;
