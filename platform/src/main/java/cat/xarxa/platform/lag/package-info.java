/** How far consumers are behind what was said. */
@NullMarked
package cat.xarxa.platform.lag;

import org.jspecify.annotations.NullMarked;
