package cat.xarxa.local.server.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerHome;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecuredMongoDbIT {

    private static final int UNAUTHORIZED = 13;
    private static final MongoAccess ACCESS = MongoAccess.secured(
            "of-the-administrator",
            Map.of("xarxa_content", "of-content", "xarxa_members", "of-members", "xarxa_members_keys", "of-keys"));

    @TempDir
    private static Path folder;

    private static MongoProcess mongoDb;

    @BeforeAll
    static void start() {
        mongoDb = new MongoProcess(ServerHome.forTests(folder, "mongodb"), ACCESS);
        mongoDb.start();
    }

    @AfterAll
    static void stop() {
        mongoDb.kill();
    }

    @Test
    void letsAServiceWorkInItsOwnDatabase() {
        try (MongoClient content = as("xarxa_content")) {
            MongoCollection<Document> posts =
                    content.getDatabase("xarxa_content").getCollection("posts");
            posts.createIndex(new Document("state", 1));
            posts.insertOne(new Document("state", "DRAFT"));

            assertThat(posts.countDocuments()).isOne();
            posts.watch().cursor().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xarxa_members", "xarxa_members_keys", "admin", "local", "config"})
    void letsAServiceSeeNoOtherDatabase(String other) {
        try (MongoClient content = as("xarxa_content")) {
            assertThatThrownBy(() -> content.getDatabase(other)
                            .getCollection("system.users")
                            .find()
                            .first())
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            refusal -> assertThat(refusal.getErrorCode()).isEqualTo(UNAUTHORIZED));
            assertThat(content.listDatabaseNames()).containsExactly("xarxa_content");
        }
    }

    @Test
    void letsTheMembersServiceWriteAPersonAndTheirKeyInOneTransaction() {
        try (MongoClient members = as("xarxa_members");
                ClientSession session = members.startSession()) {
            session.withTransaction(() -> {
                members.getDatabase("xarxa_members").getCollection("people").insertOne(session, new Document());
                members.getDatabase("xarxa_members_keys").getCollection("keys").insertOne(session, new Document());
                return true;
            });

            assertThat(members.getDatabase("xarxa_members_keys")
                            .getCollection("keys")
                            .countDocuments())
                    .isOne();
        }
    }

    @Test
    void letsTheKeyStoresOwnUserSeeNoPeople() {
        try (MongoClient keys = as("xarxa_members_keys")) {
            assertThatThrownBy(() -> keys.getDatabase("xarxa_members")
                            .getCollection("people")
                            .countDocuments())
                    .isInstanceOf(MongoCommandException.class);
        }
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        String forged = mongoDb.uriOfOwner("xarxa_content").replace("of-content", "guessed");

        try (MongoClient guest = MongoClients.create(forged)) {
            assertThatThrownBy(() -> guest.getDatabase("xarxa_content")
                            .listCollectionNames()
                            .first())
                    .isInstanceOf(MongoSecurityException.class);
        }
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        try (MongoClient guest = MongoClients.create("mongodb://127.0.0.1:" + mongoDb.port() + "/?replicaSet=rs0")) {
            assertThatThrownBy(() -> guest.getDatabase("xarxa_content")
                            .getCollection("posts")
                            .countDocuments())
                    .isInstanceOf(MongoCommandException.class);
        }
    }

    @Test
    void takesTheirNewPasswordsFromItsSettingsWhenItIsStartedAgain() {
        try (MongoClient admin = MongoClients.create(mongoDb.uri("admin"))) {
            admin.getDatabase("xarxa_members_keys")
                    .runCommand(new Document("updateUser", "xarxa_members_keys").append("pwd", "an older one"));
        }

        mongoDb.restart();

        try (MongoClient keys = as("xarxa_members_keys")) {
            assertThat(keys.listDatabaseNames()).doesNotContain("xarxa_members");
        }
    }

    @Test
    void forgetsSoonWhatADeadProcessWasWriting() {
        try (MongoClient admin = MongoClients.create(mongoDb.uri("admin"))) {
            Document limit = admin.getDatabase("admin")
                    .runCommand(new Document("getParameter", 1).append("transactionLifetimeLimitSeconds", 1));
            assertThat(limit.get("transactionLifetimeLimitSeconds", Number.class)
                            .intValue())
                    .isLessThanOrEqualTo(15);
        }
    }

    private static MongoClient as(String owner) {
        return MongoClients.create(mongoDb.uriOfOwner(owner));
    }
}
