package cat.xarxa.local.stack;

import cat.xarxa.local.application.Application;
import cat.xarxa.local.application.BuiltJar;
import cat.xarxa.local.mail.MailSinkProcess;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoProcess;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
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
        ServiceEnvironment environment = environment();
        Arrays.stream(Part.values())
                .filter(Part::isApplication)
                .forEach(part ->
                        servers.put(part, application(part.label(), part, plan.homeOf(part), environment.of(part))));
        return servers;
    }

    /** The second one of each service, which shares all but its ports with the first; none where none is planned. */
    Map<Part, ProcessServer> seconds() {
        Map<Part, ProcessServer> seconds = new EnumMap<>(Part.class);
        if (plan.paired()) {
            ServiceEnvironment environment = environment();
            Arrays.stream(Part.values()).filter(Part::isService).forEach(part -> {
                Map<String, String> own = new HashMap<>(environment.of(part));
                own.put("MANAGEMENT_PORT", "0");
                seconds.put(part, application(part.label() + " (2)", part, plan.secondHomeOf(part), own));
            });
        }
        return seconds;
    }

    private ServiceEnvironment environment() {
        return new ServiceEnvironment(plan.ports(), mongoDb, plan.credentials(), secrets, plan.demo());
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

    private static Application application(String name, Part part, ServerHome home, Map<String, String> environment) {
        return new Application(
                name, home, BuiltJar.of(ProjectFolder.root(), part.label()), StackFolder.builds(part), environment);
    }
}
