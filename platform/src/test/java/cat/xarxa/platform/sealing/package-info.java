@NullMarked
package cat.xarxa.platform.sealing;

import org.jspecify.annotations.NullMarked;
