/** The words of make: up, down, status, reset, token, code. */
@NullMarked
package cat.xarxa.local.cli;

import org.jspecify.annotations.NullMarked;
