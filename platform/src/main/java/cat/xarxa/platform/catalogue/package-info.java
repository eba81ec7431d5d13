/**
 * The reference data by which everything is sorted, territories and themes: the versioned files of the contracts, as
 * given from outside as the codes of languages are.
 */
@NullMarked
package cat.xarxa.platform.catalogue;

import org.jspecify.annotations.NullMarked;
