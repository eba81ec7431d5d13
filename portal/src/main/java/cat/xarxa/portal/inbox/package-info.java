/** A person's inbox. */
@NullMarked
package cat.xarxa.portal.inbox;

import org.jspecify.annotations.NullMarked;
