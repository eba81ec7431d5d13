/** What somebody asks to be told, as it was sent: by people with an account, and by guests. */
@NamedInterface("written")
@NullMarked
package cat.xarxa.notification.subscription.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
