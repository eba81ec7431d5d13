/** What clients asked for and what they were told, kept outside the system. */
@NullMarked
package cat.xarxa.acceptance.fault.history;

import org.jspecify.annotations.NullMarked;
