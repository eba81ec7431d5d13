/** The mail sink: takes every mail, sends none on, and shows them in a page, so that a newcomer sees what arrived. */
@NullMarked
package cat.xarxa.local.mail;

import org.jspecify.annotations.NullMarked;
