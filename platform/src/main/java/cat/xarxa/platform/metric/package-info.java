/** Figures for alarms that have to be asked of the database. */
@NullMarked
package cat.xarxa.platform.metric;

import org.jspecify.annotations.NullMarked;
