/**
 * The copy of everything that a service holds of a person, for the person: each service says where it holds something,
 * and a test of each finds out whether that is all (ADR 12).
 */
@NullMarked
package cat.xarxa.platform.copy;

import org.jspecify.annotations.NullMarked;
