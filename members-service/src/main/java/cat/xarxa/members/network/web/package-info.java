/** The network's description over HTTP: read by everybody, written by platform administrators. */
@NullMarked
package cat.xarxa.members.network.web;

import org.jspecify.annotations.NullMarked;
