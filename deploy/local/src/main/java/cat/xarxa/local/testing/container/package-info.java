/** The test servers as containers, for machines that have a Docker engine. */
@NullMarked
package cat.xarxa.local.testing.container;

import org.jspecify.annotations.NullMarked;
