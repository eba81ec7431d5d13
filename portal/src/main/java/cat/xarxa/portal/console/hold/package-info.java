/** Where the office looks at mails that wait, and decides on them. */
@NullMarked
package cat.xarxa.portal.console.hold;

import org.jspecify.annotations.NullMarked;
