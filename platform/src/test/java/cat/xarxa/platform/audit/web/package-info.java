/** The audit log over HTTP. */
@NullMarked
package cat.xarxa.platform.audit.web;

import org.jspecify.annotations.NullMarked;
