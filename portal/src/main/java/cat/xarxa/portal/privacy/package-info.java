/** What members-service does and tells in the name of privacy: erasures, asked for, approved and followed. */
@NullMarked
package cat.xarxa.portal.privacy;

import org.jspecify.annotations.NullMarked;
