/** The platform's web part as any service's callers meet it. */
@NullMarked
package cat.xarxa.platform.api;

import org.jspecify.annotations.NullMarked;
