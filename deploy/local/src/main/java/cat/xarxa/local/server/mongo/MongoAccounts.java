package cat.xarxa.local.server.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** One user per database and one administrator, whom MongoDB lets in from this machine until there is one. */
record MongoAccounts(MongoAddress address, MongoAccess.Secured access) {

    private static final int UNAUTHORIZED = 13;
    private static final int USER_EXISTS = 51003;

    void create() {
        createAdmin();
        String uri =
                address.database("admin", MongoAccess.Secured.ADMIN, access.adminPassword(), MongoAccess.Secured.ADMIN);
        try (MongoClient client = MongoClients.create(uri)) {
            access.passwords().forEach((database, password) -> upsertOwner(client.getDatabase(database), password));
        }
    }

    private void createAdmin() {
        try (MongoClient client = MongoClients.create(address.direct())) {
            createUser(client.getDatabase("admin"), MongoAccess.Secured.ADMIN, access.adminPassword(), "root");
        } catch (MongoCommandException e) {
            if (!Set.of(UNAUTHORIZED, USER_EXISTS).contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private static void upsertOwner(MongoDatabase database, String password) {
        try {
            createUser(database, database.getName(), password, "readWrite");
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != USER_EXISTS) {
                throw e;
            }
            database.runCommand(new Document("updateUser", database.getName()).append("pwd", password));
        }
    }

    private static void createUser(MongoDatabase database, String user, String password, String role) {
        database.runCommand(
                new Document("createUser", user).append("pwd", password).append("roles", List.of(role)));
    }
}
