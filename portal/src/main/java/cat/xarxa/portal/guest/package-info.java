/** Following the network by mail without an account: asked for, confirmed, changed and ended by links. */
@NullMarked
package cat.xarxa.portal.guest;

import org.jspecify.annotations.NullMarked;
