/**
 * What {@code deploy/compose} needs beside its file: settings and secrets of each container, and what stands before
 * them.
 */
@NullMarked
package cat.xarxa.local.compose;

import org.jspecify.annotations.NullMarked;
