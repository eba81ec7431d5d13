package cat.xarxa.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.Lifetime;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoProcess;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTests {

    @TempDir
    private Path folder;

    private StackPlan plan;
    private Secrets secrets;
    private ServiceEnvironment environment;

    @BeforeEach
    void plan() {
        plan = new StackPlan(new StackFolder(folder), PortPlan.fixed(Map.of()), Lifetime.WITH_THIS_JVM, Beginning.DEMO);
        secrets = plan.secrets();
        MongoProcess mongoDb = new MongoProcess(
                ServerHome.forTests(folder, "mongodb"),
                MongoAccess.secured(secrets.mongoAdmin(), secrets.mongoOwners()));
        environment = new ServiceEnvironment(plan.addresses(), mongoDb::uriOfOwner, plan.credentials(), "", secrets);
    }

    @Test
    void givesEachServiceItsOwnDatabaseAndKafkaUser() {
        assertThat(environment.of(Part.CONTENT))
                .containsEntry("XARXA_KAFKA_USERNAME", "content-service")
                .containsEntry("XARXA_KAFKA_PASSWORD", secrets.kafkaUser(Part.CONTENT))
                .containsEntry("XARXA_ISSUER", "http://localhost:8081/realms/xarxa")
                .containsEntry("XARXA_PUBLIC_URL", "http://localhost:8080");
        assertThat(environment.of(Part.CONTENT).get("XARXA_MONGODB_URI")).contains("/xarxa_content?");
        assertThat(environment.of(Part.NOTIFICATION).get("XARXA_KEYS_MONGODB_URI"))
                .contains("/xarxa_notification_keys?");
        assertThat(environment.of(Part.EVENTS).get("XARXA_KEYS_MONGODB_URI")).contains("/xarxa_events_keys?");
    }

    @Test
    void givesEachServiceAPortOfItsOwnForItsFigures() {
        assertThat(Arrays.stream(Part.values())
                        .filter(Part::isApplication)
                        .map(part -> plan.ports().of(part.figures())))
                .containsExactly(8191, 8192, 8193, 8194, 8180);
    }

    @Test
    void tellsNobodyTheAdministratorsPasswords() {
        assertThat(Arrays.stream(Part.values()).filter(Part::isApplication).map(environment::of))
                .allSatisfy(variables -> assertThat(String.join(" ", variables.values()))
                        .doesNotContain(secrets.mongoAdmin(), secrets.kafkaAdmin(), secrets.keycloakAdmin()));
    }

    @Test
    void tellsPeoplesPasswordsOnlyToWhoProvisionsThem() {
        String office = plan.credentials().officePassword();

        assertThat(Arrays.stream(Part.values())
                        .filter(Part::isApplication)
                        .filter(part -> environment.of(part).containsValue(office)))
                .containsExactly(Part.MEMBERS);
    }

    @Test
    void givesEachServiceAnAuditSecretOfItsOwn() {
        assertThat(Arrays.stream(Part.values())
                        .filter(Part::isApplication)
                        .map(part -> environment.of(part).get("XARXA_AUDIT_SECRET"))
                        .filter(Objects::nonNull))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .contains(secrets.audit(Part.CONTENT));
        assertThat(environment.of(Part.PORTAL)).doesNotContainKey("XARXA_AUDIT_SECRET");
    }

    @Test
    void namesTheFirstAdministratorToWhoInvitesThem() {
        ServiceEnvironment own =
                new ServiceEnvironment(plan.addresses(), name -> name, null, "primera@example.cat", secrets);

        assertThat(Arrays.stream(Part.values())
                        .filter(Part::isApplication)
                        .filter(part -> own.of(part).containsValue("primera@example.cat")))
                .containsExactly(Part.MEMBERS);
        assertThat(environment.of(Part.MEMBERS)).doesNotContainKey("XARXA_FIRST_ADMIN");
    }

    @Test
    void keepsThePortalAwayFromKafka() {
        assertThat(environment.of(Part.PORTAL))
                .doesNotContainKey("XARXA_KAFKA_BOOTSTRAP")
                .containsEntry("XARXA_NOTIFICATION_URL", "http://localhost:8094");
    }
}
