/** What all HTTP interfaces share: lists with cursors, limits on what they read. */
@NullMarked
package cat.xarxa.platform.web;

import org.jspecify.annotations.NullMarked;
