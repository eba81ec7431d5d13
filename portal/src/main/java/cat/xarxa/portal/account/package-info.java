/** Whether people’s and machines’ accounts are what they are to be, as members-service tells it. */
@NullMarked
package cat.xarxa.portal.account;

import org.jspecify.annotations.NullMarked;
