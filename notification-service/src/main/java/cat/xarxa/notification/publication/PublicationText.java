package cat.xarxa.notification.publication;

/**
 * The texts of a publication in one language.
 *
 * @param slug its part of the address
 */
public record PublicationText(String slug, String title, String summary) {}
