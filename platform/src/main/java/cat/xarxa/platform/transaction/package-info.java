/** One MongoDB transaction, with its whole body retried when the server says that it was a passing fault. */
@NullMarked
package cat.xarxa.platform.transaction;

import org.jspecify.annotations.NullMarked;
