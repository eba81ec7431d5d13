@NullMarked
package cat.xarxa.platform.transaction;

import org.jspecify.annotations.NullMarked;
