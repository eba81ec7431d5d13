/** Partners in the console: what is agreed with them, and where they are reached. */
@NullMarked
package cat.xarxa.portal.console.partner;

import org.jspecify.annotations.NullMarked;
