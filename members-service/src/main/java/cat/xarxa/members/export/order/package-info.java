/** A copy of somebody's data is asked for by others on their word, approved by a second person, and made for them. */
@NullMarked
package cat.xarxa.members.export.order;

import org.jspecify.annotations.NullMarked;
