/** Where members are reached, for whoever may know. */
@NullMarked
package cat.xarxa.members.contact.web;

import org.jspecify.annotations.NullMarked;
