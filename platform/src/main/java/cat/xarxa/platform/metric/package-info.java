/** Figures for alarms: those that have to be asked of others, and how long things took. */
@NullMarked
package cat.xarxa.platform.metric;

import org.jspecify.annotations.NullMarked;
