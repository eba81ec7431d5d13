/** How a service is asked for a copy of what it holds of somebody, and what it answers. */
@NullMarked
package cat.xarxa.platform.copy.request;

import org.jspecify.annotations.NullMarked;
