/** Who is signed in, and the tokens behind it, which never leave the server. */
@NullMarked
package cat.xarxa.portal.signin;

import org.jspecify.annotations.NullMarked;
