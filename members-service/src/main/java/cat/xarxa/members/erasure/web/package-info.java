/** Erasures, for the person themselves, for whoever asks on their behalf, and for those who look twice. */
@NullMarked
package cat.xarxa.members.erasure.web;

import org.jspecify.annotations.NullMarked;
