/** Who belongs to the network: members, partners, people and their mandates; and the accounts they sign in with. */
@NullMarked
package cat.xarxa.members;

import org.jspecify.annotations.NullMarked;
