/** Who did what to which object, kept beside the change that it tells and sealed into a chain. */
@NullMarked
package cat.xarxa.platform.audit;

import org.jspecify.annotations.NullMarked;
