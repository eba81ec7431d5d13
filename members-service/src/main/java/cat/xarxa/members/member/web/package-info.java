/** Members as the public reads them. */
@NullMarked
package cat.xarxa.members.member.web;

import org.jspecify.annotations.NullMarked;
