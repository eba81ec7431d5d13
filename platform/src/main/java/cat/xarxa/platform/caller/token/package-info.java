/** What makes a bearer token good: whose key signed it, for whom it was made, and when it ends. */
@NullMarked
package cat.xarxa.platform.caller.token;

import org.jspecify.annotations.NullMarked;
