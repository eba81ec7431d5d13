/** Words that people read: the three languages, plain and rich text made safe, slugs. */
@NullMarked
package cat.xarxa.platform.text;

import org.jspecify.annotations.NullMarked;
