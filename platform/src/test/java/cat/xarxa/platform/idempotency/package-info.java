/** What happens to writes that are sent more than once. */
@NullMarked
package cat.xarxa.platform.idempotency;

import org.jspecify.annotations.NullMarked;
