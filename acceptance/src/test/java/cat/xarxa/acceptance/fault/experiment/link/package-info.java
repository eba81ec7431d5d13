/** Links between parts are cut, slow, thin or break off. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.link;

import org.jspecify.annotations.NullMarked;
