package cat.xarxa.local.server.mongo;

import cat.xarxa.local.server.Server;

/** A running MongoDB replica set. */
public interface MongoDb extends Server {

    /** Connection string of a database for who may do everything, for example to make {@code XARXA_MONGODB_URI}. */
    String uri(String database);

    /** Connection string of a database for its own user, who sees no other. */
    String uriOfOwner(String database);
}
