@NullMarked
package cat.xarxa.platform.envelope;

import org.jspecify.annotations.NullMarked;
