/** What members-service does and tells in the name of privacy: erasures and copies, asked for and followed. */
@NullMarked
package cat.xarxa.portal.privacy;

import org.jspecify.annotations.NullMarked;
