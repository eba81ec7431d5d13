/** The technical office’s console: what waits, what is out, and what is written next. */
@NullMarked
package cat.xarxa.portal.console;

import org.jspecify.annotations.NullMarked;
