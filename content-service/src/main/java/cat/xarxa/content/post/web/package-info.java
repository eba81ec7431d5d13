/** Posts over HTTP: commands checked at the border, views for readers. */
@NullMarked
package cat.xarxa.content.post.web;

import org.jspecify.annotations.NullMarked;
