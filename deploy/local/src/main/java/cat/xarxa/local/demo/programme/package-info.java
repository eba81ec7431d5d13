/** What the demo publishes: the quarter's news, activities and recordings, and what is invented beside them. */
@NullMarked
package cat.xarxa.local.demo.programme;

import org.jspecify.annotations.NullMarked;
