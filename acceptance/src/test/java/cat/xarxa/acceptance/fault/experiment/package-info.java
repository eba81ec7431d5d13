/** One fault each: how it is injected, how it is healed. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment;

import org.jspecify.annotations.NullMarked;
