package cat.xarxa.platform.copy;

/**
 * A file of a copy: a JSON array.
 *
 * @param store what it was taken from
 * @param name its name, unique within the service
 * @param records how many records it has
 * @param sha256 of its bytes, in hexadecimal
 */
public record CopyFile(String store, String name, int records, String sha256) {}
