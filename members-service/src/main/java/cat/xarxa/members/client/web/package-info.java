/** The clients of partners, for administrators. */
@NullMarked
package cat.xarxa.members.client.web;

import org.jspecify.annotations.NullMarked;
