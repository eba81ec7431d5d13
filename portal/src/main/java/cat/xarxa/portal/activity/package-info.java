/** What stands in the network's agenda, as events-service gives it. */
@NullMarked
package cat.xarxa.portal.activity;

import org.jspecify.annotations.NullMarked;
