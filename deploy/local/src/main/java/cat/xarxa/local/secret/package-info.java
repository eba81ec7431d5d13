/** Passwords and secrets of this machine: random, made at the first start, readable by their owner only. */
@NullMarked
package cat.xarxa.local.secret;

import org.jspecify.annotations.NullMarked;
