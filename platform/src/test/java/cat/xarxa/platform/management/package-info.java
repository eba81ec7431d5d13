/** What those who run a service see of it. */
@NullMarked
package cat.xarxa.platform.management;

import org.jspecify.annotations.NullMarked;
