package cat.xarxa.local.testing.container;

import cat.xarxa.local.server.mongo.MongoDb;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB in a container, as a replica set of one. */
public final class MongoDbInContainer extends ContainerServer implements MongoDb {

    /** A supported release, where the local processes make do with an older one. */
    public static final String IMAGE = "mongo:8";

    private static final int INNER_PORT = 27017;

    public MongoDbInContainer() {
        super("MongoDB", new MongoDBContainer(IMAGE).withReplicaSet(), INNER_PORT);
    }

    /** Directly, as the replica set knows itself by a name that only the container resolves. */
    @Override
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?directConnection=true".formatted(port(), database);
    }

    @Override
    public String uriOfOwner(String database) {
        return uri(database);
    }

    /** A write waits for the primary by itself. */
    @Override
    void awaitReady() {
        try (MongoClient client = MongoClients.create(uri("admin"))) {
            client.getDatabase("xarxa_start").getCollection("starts").insertOne(new Document());
        }
    }
}
