/** Activities as their authors write them, in events-service. */
@NullMarked
package cat.xarxa.portal.activity.writing;

import org.jspecify.annotations.NullMarked;
