/** Whether each part of the platform works. */
@NullMarked
package cat.xarxa.portal.status;

import org.jspecify.annotations.NullMarked;
