package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;

/**
 * A page in another language.
 *
 * @param path from the root
 */
public record Alternate(Language language, String path) {}
