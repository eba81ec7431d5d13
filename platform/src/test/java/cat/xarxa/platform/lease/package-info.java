@NullMarked
package cat.xarxa.platform.lease;

import org.jspecify.annotations.NullMarked;
