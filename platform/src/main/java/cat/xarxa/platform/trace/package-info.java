/** One trace from a request over outbox and broker to all that comes of it, by OpenTelemetry; it names no person. */
@NullMarked
package cat.xarxa.platform.trace;

import org.jspecify.annotations.NullMarked;
