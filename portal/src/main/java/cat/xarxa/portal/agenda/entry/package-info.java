/** The page of one activity. */
@NullMarked
package cat.xarxa.portal.agenda.entry;

import org.jspecify.annotations.NullMarked;
