/** Posts, as content-service gives them. */
@NullMarked
package cat.xarxa.portal.post;

import org.jspecify.annotations.NullMarked;
