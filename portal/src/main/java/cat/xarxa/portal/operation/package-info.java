/** How the services run, as they tell those who run the platform. */
@NullMarked
package cat.xarxa.portal.operation;

import org.jspecify.annotations.NullMarked;
