/** Where the office finds the people of any organisation. */
@NullMarked
package cat.xarxa.portal.console.people;

import org.jspecify.annotations.NullMarked;
