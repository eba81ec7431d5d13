/** Where data lies fills up or fails. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.database;

import org.jspecify.annotations.NullMarked;
