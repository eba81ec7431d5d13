/** Where members are reached, as members-service tells whoever may know. */
@NullMarked
package cat.xarxa.portal.contact;

import org.jspecify.annotations.NullMarked;
