package cat.xarxa.local.server.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * One user per database, and one administrator, whom MongoDB lets in from this machine until there is one. The owner of
 * a database owns its key store too: a person and their key are written in one transaction, so by one user.
 *
 * @param uri connection string to the replica set, from the machine of its primary and without a user
 */
public record MongoAccounts(String uri, MongoAccess.Secured access) {

    private static final int UNAUTHORIZED = 13;
    private static final int USER_EXISTS = 51003;
    private static final String KEY_STORE = "_keys";
    private static final List<Document> ADMIN_ROLES =
            List.of(new Document("role", "root").append("db", MongoAccess.Secured.ADMIN));

    /** Makes who is missing and gives everybody the password of today; may be done again. */
    public void create() {
        createAdmin();
        MongoClientSettings asAdmin = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .credential(MongoCredential.createCredential(
                        MongoAccess.Secured.ADMIN,
                        MongoAccess.Secured.ADMIN,
                        access.adminPassword().toCharArray()))
                .build();
        try (MongoClient client = MongoClients.create(asAdmin)) {
            access.passwords().forEach((database, password) -> upsertOwner(client.getDatabase(database), password));
        }
    }

    private void createAdmin() {
        try (MongoClient client = MongoClients.create(uri)) {
            createUser(client.getDatabase("admin"), MongoAccess.Secured.ADMIN, access.adminPassword(), ADMIN_ROLES);
        } catch (MongoCommandException e) {
            if (!Set.of(UNAUTHORIZED, USER_EXISTS).contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private void upsertOwner(MongoDatabase database, String password) {
        String owner = database.getName();
        try {
            createUser(database, owner, password, owned(owner));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != USER_EXISTS) {
                throw e;
            }
            database.runCommand(user("updateUser", owner, password, owned(owner)));
        }
    }

    private List<Document> owned(String owner) {
        return Stream.of(owner, owner + KEY_STORE)
                .filter(access.passwords()::containsKey)
                .map(database -> new Document("role", "readWrite").append("db", database))
                .toList();
    }

    private static void createUser(MongoDatabase database, String user, String password, List<Document> roles) {
        database.runCommand(user("createUser", user, password, roles));
    }

    private static Document user(String command, String user, String password, List<Document> roles) {
        return new Document(command, user).append("pwd", password).append("roles", roles);
    }
}
