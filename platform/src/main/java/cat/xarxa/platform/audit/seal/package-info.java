/** Seals entries: one elected sealer gives them their places in the chain and signs how far it reaches. */
@NullMarked
package cat.xarxa.platform.audit.seal;

import org.jspecify.annotations.NullMarked;
