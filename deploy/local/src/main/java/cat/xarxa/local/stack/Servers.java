package cat.xarxa.local.stack;

import cat.xarxa.local.application.Application;
import cat.xarxa.local.application.BuiltJar;
import cat.xarxa.local.mail.MailSinkProcess;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoProcess;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Sets up every part of a planned stack, each with its own secrets and no others. */
final class Servers {

    private final StackPlan plan;
    private final Secrets secrets;
    private final MongoProcess mongoDb;

    Servers(StackPlan plan) {
        this.plan = plan;
        this.secrets = plan.secrets();
        this.mongoDb = new MongoProcess(
                plan.homeOf(Part.MONGODB), MongoAccess.secured(secrets.mongoAdmin(), secrets.mongoOwners()));
    }

    Map<Part, ProcessServer> all() {
        Map<Part, ProcessServer> servers = new EnumMap<>(Part.class);
        servers.put(Part.KAFKA, kafka());
        servers.put(Part.MONGODB, mongoDb);
        servers.put(Part.KEYCLOAK, keycloak());
        servers.put(
                Part.MAIL,
                new MailSinkProcess(plan.homeOf(Part.MAIL), plan.ports().of(Port.SMTP)));
        ServiceEnvironment environment =
                new ServiceEnvironment(plan.ports(), mongoDb, plan.credentials(), secrets, plan.demo());
        Arrays.stream(Part.values())
                .filter(Part::isApplication)
                .forEach(part -> servers.put(part, application(part, environment)));
        return servers;
    }

    private KafkaProcess kafka() {
        return new KafkaProcess(
                plan.homeOf(Part.KAFKA), KafkaAccess.secured(secrets.kafkaAdmin(), secrets.kafkaUsers()));
    }

    private KeycloakProcess keycloak() {
        Addresses at = plan.addresses();
        RealmSettings settings = new RealmSettings(
                at.portal().toString(),
                secrets.portalClient(),
                secrets.membersClient(),
                plan.demo() ? plan.credentials().partnerClientSecret() : null,
                new RealmSettings.MailRoute("localhost", plan.ports().of(Port.SMTP), ServiceEnvironment.SENDER));
        return new KeycloakProcess(plan.homeOf(Part.KEYCLOAK), secrets.keycloakAdmin(), settings);
    }

    private Application application(Part part, ServiceEnvironment environment) {
        return new Application(
                part.label(),
                plan.homeOf(part),
                BuiltJar.of(ProjectFolder.root(), part.label()),
                StackFolder.builds(part),
                environment.of(part));
    }
}
