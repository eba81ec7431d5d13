/** When a person's next digest comes, for them to know. */
@NullMarked
package cat.xarxa.notification.digest.web;

import org.jspecify.annotations.NullMarked;
