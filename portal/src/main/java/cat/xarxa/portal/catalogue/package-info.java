/** Names of themes and territories, from the published catalogues. */
@NullMarked
package cat.xarxa.portal.catalogue;

import org.jspecify.annotations.NullMarked;
