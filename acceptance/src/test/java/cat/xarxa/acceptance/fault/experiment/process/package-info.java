/** Processes of services end, stop or crash, and come back. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.process;

import org.jspecify.annotations.NullMarked;
