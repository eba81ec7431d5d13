/** Event streams that are passed on from a service to a browser or a client. */
@NullMarked
package cat.xarxa.portal.stream;

import org.jspecify.annotations.NullMarked;
