/** Sessions, kept in MongoDB so that any portal can go on with them. */
@NullMarked
package cat.xarxa.portal.session;

import org.jspecify.annotations.NullMarked;
