/** The agenda over HTTP. */
@NullMarked
package cat.xarxa.events.activity.web;

import org.jspecify.annotations.NullMarked;
