/** The way of API calls and feeds to the services. */
@NullMarked
package cat.xarxa.portal.gateway;

import org.jspecify.annotations.NullMarked;
