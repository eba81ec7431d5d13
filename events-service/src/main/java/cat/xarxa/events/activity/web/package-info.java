/** Activities over HTTP: commands checked at the border, views for readers. */
@NullMarked
package cat.xarxa.events.activity.web;

import org.jspecify.annotations.NullMarked;
