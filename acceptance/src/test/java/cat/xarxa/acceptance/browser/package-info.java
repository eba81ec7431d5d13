/** What people see: every page in a real browser. */
@NullMarked
package cat.xarxa.acceptance.browser;

import org.jspecify.annotations.NullMarked;
