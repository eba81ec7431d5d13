/** Partners as the public reads them. */
@NullMarked
package cat.xarxa.members.partner.web;

import org.jspecify.annotations.NullMarked;
