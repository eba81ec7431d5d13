/** Identifiers that sort by the time they were made. */
@NullMarked
package cat.xarxa.platform.id;

import org.jspecify.annotations.NullMarked;
