/** How far a publication has come, told while one looks. */
@NullMarked
package cat.xarxa.portal.console.reach;

import org.jspecify.annotations.NullMarked;
