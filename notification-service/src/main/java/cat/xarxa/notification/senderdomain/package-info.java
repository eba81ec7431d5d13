/** Whether the domain that mails come from says so in the DNS: SPF, DKIM and DMARC, by which others believe them. */
@NullMarked
@ApplicationModule(displayName = "Sender's domain", allowedDependencies = "letter")
package cat.xarxa.notification.senderdomain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
