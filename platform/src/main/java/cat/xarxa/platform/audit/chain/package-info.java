/** The stored forms of the audit log: entries, their places in the chain, signed checkpoints. */
@NullMarked
package cat.xarxa.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
