@NullMarked
package cat.xarxa.platform.outbox;

import org.jspecify.annotations.NullMarked;
