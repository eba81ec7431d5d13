/** A Kafka broker from the Maven jars, its topics and who may read and write them. */
@NullMarked
package cat.xarxa.local.server.kafka;

import org.jspecify.annotations.NullMarked;
