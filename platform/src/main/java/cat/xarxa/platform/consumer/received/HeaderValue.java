package cat.xarxa.platform.consumer.received;

import org.bson.types.Binary;

/** One header of a record, as received. */
public record HeaderValue(String name, Binary value) {}
