package cat.xarxa.acceptance.network;

import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.mongo.ReplicaSet;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.bson.UuidRepresentation;

/** When digests are due, moved in the ledger itself: no test can wait for Monday. */
public final class DigestDates {

    private DigestDates() {}

    /** What waits of a publication for digests is due now. */
    public static void bringForward(Network network, String publication) {
        String password =
                SecretFile.open(network.folder().resolve("secrets.env")).find("MONGODB_ADMIN_PASSWORD");
        String address = "mongodb://admin:" + password + "@"
                + network.addresses().mongodb() + "/?replicaSet=" + ReplicaSet.NAME + "&authSource=admin";
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("xarxa_notification")
                    .getCollection("deliveries")
                    .updateMany(
                            Filters.and(
                                    Filters.eq("publication", UUID.fromString(publication)),
                                    Filters.eq("state", "HELD"),
                                    Filters.exists("digestDue")),
                            Updates.set("digestDue", Date.from(Instant.now().truncatedTo(ChronoUnit.MINUTES))));
        }
    }
}
