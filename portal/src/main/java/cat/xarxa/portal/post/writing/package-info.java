/** Posts as their authors write them, in content-service. */
@NullMarked
package cat.xarxa.portal.post.writing;

import org.jspecify.annotations.NullMarked;
