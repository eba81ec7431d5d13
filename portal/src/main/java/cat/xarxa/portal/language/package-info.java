/** In which language a page speaks, and how it writes dates. */
@NullMarked
package cat.xarxa.portal.language;

import org.jspecify.annotations.NullMarked;
