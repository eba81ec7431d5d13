/** What operators can do to a service, over HTTP. */
@NullMarked
package cat.xarxa.platform.operations;

import org.jspecify.annotations.NullMarked;
