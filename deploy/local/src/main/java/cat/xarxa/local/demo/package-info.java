/**
 * The demo's programme, published as the office would: signed in through the pages, through the services' HTTP APIs.
 */
@NullMarked
package cat.xarxa.local.demo;

import org.jspecify.annotations.NullMarked;
