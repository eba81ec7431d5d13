/** The directory as a file for spreadsheets, for the office. */
@NullMarked
package cat.xarxa.members.member.export;

import org.jspecify.annotations.NullMarked;
