/** The people of an organisation, as its admins and the office see and change them. */
@NullMarked
package cat.xarxa.members.staff.web;

import org.jspecify.annotations.NullMarked;
