package cat.xarxa.local.compose;

import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaContents;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoAccounts;
import cat.xarxa.local.server.mongo.ReplicaSet;
import cat.xarxa.local.server.program.Patience;
import cat.xarxa.local.stack.Secrets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the replica set, its users, the topics and their rights, of the same lists as the local stack does, and ends:
 * the services start when it has. It stands in the network of MongoDB's container, which lets somebody in without a
 * password only from there, and only until there is an administrator.
 */
public final class Prepare {

    private static final String HERE = "mongodb://127.0.0.1:27017/?directConnection=true&serverSelectionTimeoutMS=5000";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Prepare() {}

    static void main() {
        Secrets secrets = new Secrets(Prepare::given);
        ReplicaSet nodes = new ReplicaSet(HERE, List.of(ContainerAddresses.MONGODB));
        if (new Patience(LIMIT).until(nodes::isReady, () -> false) != Patience.End.READY) {
            throw new IllegalStateException("MongoDB has no primary; its log says why");
        }
        new MongoAccounts(HERE, MongoAccess.secured(secrets.mongoAdmin(), secrets.mongoOwners())).create();
        System.out.println("MongoDB has its users");
        KafkaAccess access = KafkaAccess.secured(secrets.kafkaAdmin(), secrets.kafkaUsers());
        Map<String, Object> admin = new HashMap<>(access.adminProperties());
        admin.put("bootstrap.servers", ContainerAddresses.KAFKA);
        new KafkaContents(admin, access).make();
        System.out.println("Kafka has its topics and accounts");
    }

    private static String given(String name) {
        String secret = System.getenv(name);
        if (secret == null) {
            throw new IllegalStateException(
                    name + " is missing: make compose-up writes it into .local/compose/secrets.env");
        }
        return secret;
    }
}
