/** The authorisation matrix as tests: each endpoint of a running service, called by everybody who might. */
@NullMarked
package cat.xarxa.local.testing.matrix;

import org.jspecify.annotations.NullMarked;
