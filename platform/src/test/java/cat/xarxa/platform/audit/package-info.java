/** What is told to the audit log. */
@NullMarked
package cat.xarxa.platform.audit;

import org.jspecify.annotations.NullMarked;
