/** How a JVM is called, what it may keep from an earlier run, and how long one waits for it. */
@NullMarked
package cat.xarxa.local.server.program;

import org.jspecify.annotations.NullMarked;
