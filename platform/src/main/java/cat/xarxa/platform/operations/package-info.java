/** What an operator sees of a service and mends in it, over HTTP: outbox, consumers, dead letters. */
@NullMarked
package cat.xarxa.platform.operations;

import org.jspecify.annotations.NullMarked;
