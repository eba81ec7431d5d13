/** Texts as they are sent, before it is known whether they can be accepted. */
@NullMarked
package cat.xarxa.platform.text.draft;

import org.jspecify.annotations.NullMarked;
