/** What was started and is still running: remembered on disk, found again, measured, ended. */
@NullMarked
package cat.xarxa.local.running;

import org.jspecify.annotations.NullMarked;
