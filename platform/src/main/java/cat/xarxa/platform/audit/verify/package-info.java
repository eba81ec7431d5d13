/** Walks the chain and names the first entry that is not as it was sealed. */
@NullMarked
package cat.xarxa.platform.audit.verify;

import org.jspecify.annotations.NullMarked;
