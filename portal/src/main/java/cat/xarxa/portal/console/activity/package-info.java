/** Activities in the console: written, looked at, published, and their recordings added. */
@NullMarked
package cat.xarxa.portal.console.activity;

import org.jspecify.annotations.NullMarked;
