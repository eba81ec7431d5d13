/**
 * The pages of an institution: its people, what is decided of them, and one's own profile; the console has the like.
 */
@NullMarked
package cat.xarxa.portal.institution;

import org.jspecify.annotations.NullMarked;
