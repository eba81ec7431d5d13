/** Handovers, for the admins of an organisation and the office. */
@NullMarked
package cat.xarxa.members.succession.web;

import org.jspecify.annotations.NullMarked;
