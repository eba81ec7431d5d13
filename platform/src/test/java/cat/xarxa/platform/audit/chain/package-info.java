/** Stored forms of the audit log. */
@NullMarked
package cat.xarxa.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
