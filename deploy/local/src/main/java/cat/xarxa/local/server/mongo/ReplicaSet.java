package cat.xarxa.local.server.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Makes nodes a replica set, without which MongoDB has neither transactions nor change streams.
 *
 * @param uri connection string to one node alone
 * @param members how the nodes find each other, when this is the one to make the set; else none
 */
public record ReplicaSet(String uri, List<String> members) {

    /** What each of ours is called. */
    public static final String NAME = "rs0";

    private static final int UNAUTHORIZED = 13;
    private static final int ALREADY_INITIALIZED = 23;
    private static final int NODE_NOT_FOUND = 74;

    public ReplicaSet {
        members = List.copyOf(members);
    }

    /** Initiates the set when that was not done yet, and tells whether this node belongs to it and it has a primary. */
    public boolean isReady() {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase admin = client.getDatabase("admin");
            Document hello = admin.runCommand(new Document("hello", 1));
            if (hello.getString("setName") == null && !members.isEmpty()) {
                initiate(admin);
            }
            boolean serves = hello.getBoolean("isWritablePrimary", false) || hello.getBoolean("secondary", false);
            return serves && hello.getString("primary") != null && hello.getString("setName") != null;
        }
    }

    /** All must be there: while one is not, nothing happens. */
    private void initiate(MongoDatabase admin) {
        List<Document> nodes = IntStream.range(0, members.size())
                .mapToObj(i -> new Document("_id", i).append("host", members.get(i)))
                .toList();
        Document set = new Document("_id", NAME).append("members", nodes);
        try {
            admin.runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (!Set.of(UNAUTHORIZED, ALREADY_INITIALIZED, NODE_NOT_FOUND).contains(e.getErrorCode())) {
                throw e;
            }
        }
    }
}
