/** What is going to be and what has been: the agenda, its series, and what is next. */
@NullMarked
package cat.xarxa.portal.agenda;

import org.jspecify.annotations.NullMarked;
