/** More is asked for than can be done. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.overload;

import org.jspecify.annotations.NullMarked;
