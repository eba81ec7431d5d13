/** Kafka goes away, tells things twice, or holds what nobody can take. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.broker;

import org.jspecify.annotations.NullMarked;
