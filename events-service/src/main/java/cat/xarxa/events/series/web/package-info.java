/** Series over HTTP; activities show theirs in the same form. */
@NamedInterface("web")
@NullMarked
package cat.xarxa.events.series.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
