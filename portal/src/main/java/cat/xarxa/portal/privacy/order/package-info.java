/** Copies of somebody's data that others ask for on their word: recorded, and approved by a second person. */
@NullMarked
package cat.xarxa.portal.privacy.order;

import org.jspecify.annotations.NullMarked;
