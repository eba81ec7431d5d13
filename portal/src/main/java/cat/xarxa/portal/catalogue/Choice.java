package cat.xarxa.portal.catalogue;

/**
 * Something that readers may choose from a list.
 *
 * @param id as it stands in addresses
 * @param name as it is read
 */
public record Choice(String id, String name) {}
