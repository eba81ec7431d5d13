/**
 * The ledger: one row for each recipient, source event, channel and purpose, from when it was decided to its terminal
 * state. The inbox reads the same rows, the mail queue works them off, and tallies count them by slice.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"background", "figures"})
package cat.xarxa.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
