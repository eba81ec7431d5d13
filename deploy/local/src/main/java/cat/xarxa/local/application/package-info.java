/** Our own services as processes: their jars unpacked for a quick start, with what the JVM learned last time. */
@NullMarked
package cat.xarxa.local.application;

import org.jspecify.annotations.NullMarked;
