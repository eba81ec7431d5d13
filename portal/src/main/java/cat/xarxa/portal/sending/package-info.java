/** Mails on their way: what notification-service says of them, and what the office decides. */
@NullMarked
package cat.xarxa.portal.sending;

import org.jspecify.annotations.NullMarked;
