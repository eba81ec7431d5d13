/** What those who run a service see of it: probes on its public port, figures on a port of their own. */
@NullMarked
package cat.xarxa.platform.management;

import org.jspecify.annotations.NullMarked;
