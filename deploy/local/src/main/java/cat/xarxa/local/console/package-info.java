/** Telling a person what goes on while they wait. */
@NullMarked
package cat.xarxa.local.console;

import org.jspecify.annotations.NullMarked;
