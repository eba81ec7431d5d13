package cat.xarxa.portal.directory;

/**
 * An organisation that the network works with.
 *
 * @param id its slug
 * @param kind for example {@code cooperative}
 */
record Partner(String id, String name, String kind) {}
