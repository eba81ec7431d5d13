/** What could not be taken: published with its cause, kept until someone redrives or discards it. */
@NullMarked
package cat.xarxa.platform.consumer.deadletter;

import org.jspecify.annotations.NullMarked;
