/** What is found when somebody tampers with the log. */
@NullMarked
package cat.xarxa.platform.audit.verify;

import org.jspecify.annotations.NullMarked;
