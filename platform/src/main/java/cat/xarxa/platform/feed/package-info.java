/** Public feeds: what readers and caches compare, kept for a second, and what all writers of XML share. */
@NullMarked
package cat.xarxa.platform.feed;

import org.jspecify.annotations.NullMarked;
