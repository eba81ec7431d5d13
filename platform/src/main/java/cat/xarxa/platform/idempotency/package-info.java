/**
 * A write that is sent again under the same {@code Idempotency-Key} has one effect and one answer: the answer is kept
 * in the transaction of the effect, so no fault can part them.
 */
@NullMarked
package cat.xarxa.platform.idempotency;

import org.jspecify.annotations.NullMarked;
