/** Home, the list of news, and a piece of news. */
@NullMarked
package cat.xarxa.portal.news;

import org.jspecify.annotations.NullMarked;
