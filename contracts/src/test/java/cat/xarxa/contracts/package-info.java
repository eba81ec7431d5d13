/** Checks of the published language: it says what it says in one form, with samples, and never breaks a promise. */
@NullMarked
package cat.xarxa.contracts;

import org.jspecify.annotations.NullMarked;
