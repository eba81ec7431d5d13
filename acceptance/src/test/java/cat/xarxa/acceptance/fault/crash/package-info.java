/** Halts a service at a named point of its code, by an agent of the tests: the services know nothing of it. */
@NullMarked
package cat.xarxa.acceptance.fault.crash;

import org.jspecify.annotations.NullMarked;
