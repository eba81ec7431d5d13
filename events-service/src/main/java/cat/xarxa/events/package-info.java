/** The service of what the network holds or takes part in: activities, registrations, recordings. */
@NullMarked
package cat.xarxa.events;

import org.jspecify.annotations.NullMarked;
