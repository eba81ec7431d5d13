/** The audit log over HTTP, for the platform's administrators and auditors. */
@NullMarked
package cat.xarxa.platform.audit.web;

import org.jspecify.annotations.NullMarked;
