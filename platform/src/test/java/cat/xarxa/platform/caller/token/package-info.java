/** Who is let in, and what keeps others out. */
@NullMarked
package cat.xarxa.platform.caller.token;

import org.jspecify.annotations.NullMarked;
