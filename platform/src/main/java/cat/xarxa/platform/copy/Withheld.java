package cat.xarxa.platform.copy;

/**
 * A collection that mentions people and is not handed over.
 *
 * @param store its name
 * @param reason why not, a short code that the portal explains
 */
public record Withheld(String store, String reason) {}
