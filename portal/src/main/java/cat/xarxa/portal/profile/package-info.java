/** What members-service calls the person who signs in. */
@NullMarked
package cat.xarxa.portal.profile;

import org.jspecify.annotations.NullMarked;
