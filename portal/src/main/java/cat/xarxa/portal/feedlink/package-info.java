/** The link of a person's private feed. */
@NullMarked
package cat.xarxa.portal.feedlink;

import org.jspecify.annotations.NullMarked;
