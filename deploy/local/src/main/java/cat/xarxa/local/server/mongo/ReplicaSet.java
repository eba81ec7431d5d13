package cat.xarxa.local.server.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * Makes one node a replica set, without which MongoDB has neither transactions nor change streams.
 *
 * @param uri connection string to this node alone
 * @param member how the node finds itself
 */
public record ReplicaSet(String uri, String member) {

    /** What each of ours is called. */
    public static final String NAME = "rs0";

    private static final int UNAUTHORIZED = 13;
    private static final int ALREADY_INITIALIZED = 23;

    /** Initiates the set when that was not done yet, and tells whether it has its primary. */
    public boolean isReady() {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase admin = client.getDatabase("admin");
            Document hello = admin.runCommand(new Document("hello", 1));
            if (hello.getString("setName") == null) {
                initiate(admin);
            }
            return hello.getBoolean("isWritablePrimary", false) && hello.getString("setName") != null;
        }
    }

    private void initiate(MongoDatabase admin) {
        Document self = new Document("_id", 0).append("host", member);
        Document set = new Document("_id", NAME).append("members", List.of(self));
        try {
            admin.runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (!Set.of(UNAUTHORIZED, ALREADY_INITIALIZED).contains(e.getErrorCode())) {
                throw e;
            }
        }
    }
}
