/** Organs over HTTP. */
@NullMarked
package cat.xarxa.members.organ.web;

import org.jspecify.annotations.NullMarked;
