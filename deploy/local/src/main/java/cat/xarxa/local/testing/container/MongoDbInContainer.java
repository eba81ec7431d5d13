package cat.xarxa.local.testing.container;

import cat.xarxa.local.server.mongo.MongoDb;
import cat.xarxa.local.server.mongo.ReplicaSet;
import java.util.List;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB in a container, as a replica set of one. */
public final class MongoDbInContainer extends ContainerServer implements MongoDb {

    private static final int INNER_PORT = 27017;

    public MongoDbInContainer() {
        super(
                "MongoDB",
                new MongoDBContainer(Image.MONGODB.reference()).withCommand("--replSet", ReplicaSet.NAME),
                INNER_PORT);
    }

    /** Directly, as the replica set knows itself by a name that only the container resolves. */
    @Override
    public String uri(String database) {
        return "mongodb://%s:%d/%s?directConnection=true".formatted(host(), port(), database);
    }

    @Override
    public String uriOfOwner(String database) {
        return uri(database);
    }

    @Override
    boolean isReady() {
        return new ReplicaSet(uri("admin"), List.of("localhost:" + INNER_PORT)).isReady();
    }
}
