/** Events leave a service through here: stored with the change, sent in order by one elected relay. */
@NullMarked
package cat.xarxa.platform.outbox;

import org.jspecify.annotations.NullMarked;
