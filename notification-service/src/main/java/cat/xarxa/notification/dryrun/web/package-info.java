/** Dry runs and test mails for the office, over HTTP. */
@NullMarked
package cat.xarxa.notification.dryrun.web;

import org.jspecify.annotations.NullMarked;
