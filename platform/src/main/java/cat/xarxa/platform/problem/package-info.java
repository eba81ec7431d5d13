/** Every refusal as an RFC 9457 problem document that names the field and the remedy. */
@NullMarked
package cat.xarxa.platform.problem;

import org.jspecify.annotations.NullMarked;
