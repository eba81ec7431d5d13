package cat.xarxa.portal.gateway;

import java.net.URI;

/**
 * The way to one service.
 *
 * @param base its address
 * @param places so that a slow service takes no place of another
 */
record Route(URI base, Places places) {

    /** Path and query go on as they came, undecoded. */
    URI to(String path, String query) {
        return URI.create(base + path + query);
    }

    /** An address that the service gives, as callers know it. */
    String seenFromOutside(String address) {
        return address.startsWith(base + "/")
                ? address.substring(base.toString().length())
                : address;
    }
}
