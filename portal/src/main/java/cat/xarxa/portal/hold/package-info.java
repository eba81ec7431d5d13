/** Mails that wait before they go: what notification-service says of them, and what the office decides. */
@NullMarked
package cat.xarxa.portal.hold;

import org.jspecify.annotations.NullMarked;
