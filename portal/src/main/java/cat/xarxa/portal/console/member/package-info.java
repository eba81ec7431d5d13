/** Members in the console: who asks to join, and what the organs decide of each. */
@NullMarked
package cat.xarxa.portal.console.member;

import org.jspecify.annotations.NullMarked;
