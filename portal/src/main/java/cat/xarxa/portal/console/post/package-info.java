/** Posts in the console: written, looked at, published. */
@NullMarked
package cat.xarxa.portal.console.post;

import org.jspecify.annotations.NullMarked;
