package cat.xarxa.acceptance.fault.history;

/**
 * One request that changes something.
 *
 * @param key its Idempotency-Key, which what it writes carries in its words
 * @param aggregate the post or activity, empty when it creates one
 * @param version what it was read in, empty when that does not matter
 */
public record Write(
        String key, Operation operation, String aggregate, String method, String path, String body, String version) {}
