package cat.xarxa.local.server.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where one node of a replica set is and where all of them are, and how connection strings are written.
 *
 * @param port where this node listens
 * @param ports where all find each other; it may be that somebody stands there who leads on to the node
 */
record MongoAddress(int port, List<Integer> ports) {

    MongoAddress {
        ports = List.copyOf(ports);
    }

    List<String> members() {
        return ports.stream().map(each -> "127.0.0.1:" + each).toList();
    }

    /** Without a user, to this node alone, whatever the replica set thinks of itself. */
    String direct() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=2000";
    }

    String database(String database) {
        return "mongodb://%s/%s?replicaSet=%s".formatted(seeds(), database, ReplicaSet.NAME);
    }

    String database(String database, String user, String password, String authSource) {
        return "mongodb://%s:%s@%s/%s?replicaSet=%s&authSource=%s"
                .formatted(user, URLEncoder.encode(password, UTF_8), seeds(), database, ReplicaSet.NAME, authSource);
    }

    private String seeds() {
        return members().stream().collect(Collectors.joining(","));
    }
}
