/** What became of a publication's fan-out, for the office. */
@NullMarked
package cat.xarxa.notification.fanout.web;

import org.jspecify.annotations.NullMarked;
