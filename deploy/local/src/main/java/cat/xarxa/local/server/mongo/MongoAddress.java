package cat.xarxa.local.server.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Where the replica set of one node is, and how its connection strings are written. */
record MongoAddress(int port) {

    String member() {
        return "127.0.0.1:" + port;
    }

    /** Without a user, to this node alone, whatever the replica set thinks of itself. */
    String direct() {
        return "mongodb://" + member() + "/?directConnection=true&serverSelectionTimeoutMS=2000";
    }

    String database(String database) {
        return "mongodb://%s/%s?replicaSet=%s".formatted(member(), database, ReplicaSet.NAME);
    }

    String database(String database, String user, String password, String authSource) {
        return "mongodb://%s:%s@%s/%s?replicaSet=%s&authSource=%s"
                .formatted(user, URLEncoder.encode(password, UTF_8), member(), database, ReplicaSet.NAME, authSource);
    }
}
