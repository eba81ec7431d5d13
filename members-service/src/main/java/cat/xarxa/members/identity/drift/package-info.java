/** The comparisons of all accounts with the people: asked for, under way, and what they found. */
@NullMarked
package cat.xarxa.members.identity.drift;

import org.jspecify.annotations.NullMarked;
