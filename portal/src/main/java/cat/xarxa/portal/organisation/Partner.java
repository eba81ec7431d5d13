package cat.xarxa.portal.organisation;

/**
 * An organisation that the network works with.
 *
 * @param id its slug
 * @param kind for example {@code cooperative}
 */
public record Partner(String id, String name, String kind) {}
