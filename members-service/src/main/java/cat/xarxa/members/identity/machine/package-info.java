/** Machines of partners where they sign in: provided, retried and removed, as people’s accounts are. */
@NullMarked
package cat.xarxa.members.identity.machine;

import org.jspecify.annotations.NullMarked;
