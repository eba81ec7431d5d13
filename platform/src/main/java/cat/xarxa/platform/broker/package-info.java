/** How the platform's own producers talk to the broker; services have none. */
@NullMarked
package cat.xarxa.platform.broker;

import org.jspecify.annotations.NullMarked;
