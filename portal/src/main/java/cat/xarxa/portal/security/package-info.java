/** Who may see which page; how signing in and out goes; what every answer forbids the browser. */
@NullMarked
package cat.xarxa.portal.security;

import org.jspecify.annotations.NullMarked;
