package cat.xarxa.portal.operation;

import org.jspecify.annotations.Nullable;

/**
 * What came of mending a dead letter.
 *
 * @param outcome a word of the service, such as TAKEN
 * @param cause why it, or one behind it, could not be taken
 */
public record Mended(String id, String outcome, @Nullable String cause) {}
