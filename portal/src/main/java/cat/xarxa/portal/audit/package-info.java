/** Who did what, as the services’ audit logs tell it. */
@NullMarked
package cat.xarxa.portal.audit;

import org.jspecify.annotations.NullMarked;
