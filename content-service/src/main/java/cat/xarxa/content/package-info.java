/** What the network publishes: posts in three languages and the public feeds that carry them. */
@NullMarked
package cat.xarxa.content;

import org.jspecify.annotations.NullMarked;
