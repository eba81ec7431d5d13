/** Rights that one instance of a service holds at a time, with fencing tokens against those who overslept. */
@NullMarked
package cat.xarxa.platform.lease;

import org.jspecify.annotations.NullMarked;
