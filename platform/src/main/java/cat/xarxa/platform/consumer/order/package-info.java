/** How far a consumer has come with each aggregate, and what waits for its turn. */
@NullMarked
package cat.xarxa.platform.consumer.order;

import org.jspecify.annotations.NullMarked;
