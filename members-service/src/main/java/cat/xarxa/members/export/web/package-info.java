/** Exports, for the person themselves. */
@NullMarked
package cat.xarxa.members.export.web;

import org.jspecify.annotations.NullMarked;
