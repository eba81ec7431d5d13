/** Who would be told of a draft, one by one, and the mail as a test. */
@NullMarked
package cat.xarxa.portal.console.dryrun;

import org.jspecify.annotations.NullMarked;
