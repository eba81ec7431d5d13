/** Who calls: the person or partner behind a bearer token, and for whom they may act. */
@NullMarked
package cat.xarxa.platform.caller;

import org.jspecify.annotations.NullMarked;
