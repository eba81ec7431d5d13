/** How listener containers treat failures; the only place that knows the binder. */
@NullMarked
package cat.xarxa.platform.consumer.container;

import org.jspecify.annotations.NullMarked;
