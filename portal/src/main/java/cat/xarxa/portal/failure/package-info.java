/** What a reader sees when something is not there or went wrong. */
@NullMarked
package cat.xarxa.portal.failure;

import org.jspecify.annotations.NullMarked;
