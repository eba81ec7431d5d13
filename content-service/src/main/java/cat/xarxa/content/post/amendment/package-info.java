/** What was said of a published post after its publication: changes, corrections, its withdrawal. */
@NamedInterface("amendment")
@NullMarked
package cat.xarxa.content.post.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
