/**
 * Ending a subscription by the link in a mail: GET shows, POST acts, so that a scanner that opens links ends nothing.
 */
@NullMarked
package cat.xarxa.notification.unsubscription.web;

import org.jspecify.annotations.NullMarked;
