/** How something is written in the console: what was typed, what is wrong with it, how it will look. */
@NullMarked
package cat.xarxa.portal.manuscript;

import org.jspecify.annotations.NullMarked;
