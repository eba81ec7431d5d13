package cat.xarxa.local.stack;

import cat.xarxa.local.application.Application;
import cat.xarxa.local.application.BuiltJar;
import cat.xarxa.local.mail.MailSinkProcess;
import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.kafka.Brokers;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.mongo.MongoAccess;
import cat.xarxa.local.server.mongo.MongoProcess;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sets up every part of a planned stack, each with its own secrets and no others. */
final class Servers {

    private final StackPlan plan;
    private final Secrets secrets;

    Servers(StackPlan plan) {
        this.plan = plan;
        this.secrets = plan.secrets();
    }

    /** All of each part, the first one first. */
    Map<Part, List<ProcessServer>> all() {
        List<MongoProcess> mongoDbs = mongoDbs();
        Map<Part, List<ProcessServer>> servers = new EnumMap<>(Part.class);
        servers.put(Part.KAFKA, List.copyOf(brokers()));
        servers.put(Part.MONGODB, List.copyOf(mongoDbs));
        servers.put(Part.KEYCLOAK, List.of(keycloak(homeOf(Part.KEYCLOAK))));
        servers.put(
                Part.MAIL,
                List.of(new MailSinkProcess(homeOf(Part.MAIL), plan.ports().of(Port.SMTP))));
        Credentials credentials = plan.credentials();
        ServiceEnvironment environment = new ServiceEnvironment(
                plan.addresses(),
                mongoDbs.getFirst()::uriOfOwner,
                plan.demo() ? credentials : null,
                plan.beginning().firstAdministrator(),
                secrets);
        Arrays.stream(Part.values())
                .filter(Part::isApplication)
                .forEach(part -> servers.put(part, List.copyOf(applications(part, environment.of(part)))));
        return servers;
    }

    private ServerHome homeOf(Part part) {
        return plan.homesOf(part).getFirst();
    }

    private List<MongoProcess> mongoDbs() {
        MongoAccess access = MongoAccess.secured(secrets.mongoAdmin(), secrets.mongoOwners());
        List<ServerHome> homes = plan.homesOf(Part.MONGODB);
        List<Integer> ports = plan.placesOf(Part.MONGODB);
        Path shared = homes.getFirst().data();
        return IntStream.range(0, homes.size())
                .mapToObj(i -> new MongoProcess(numbered("MongoDB", i), homes.get(i), access, ports, i + 1, shared))
                .toList();
    }

    private List<KafkaProcess> brokers() {
        KafkaAccess access = KafkaAccess.secured(secrets.kafkaAdmin(), secrets.kafkaUsers());
        List<ServerHome> homes = plan.homesOf(Part.KAFKA);
        Brokers brokers = Brokers.at(plan.placesOf(Part.KAFKA));
        return IntStream.range(0, homes.size())
                .mapToObj(i -> new KafkaProcess(numbered("Kafka", i), homes.get(i), access, brokers, i + 1))
                .toList();
    }

    private KeycloakProcess keycloak(ServerHome home) {
        Addresses at = plan.addresses();
        RealmSettings settings = new RealmSettings(
                at.portal().toString(),
                secrets.portalClient(),
                secrets.membersClient(),
                plan.demo() ? plan.credentials().partnerClientSecret() : null,
                new RealmSettings.MailRoute("localhost", plan.ports().of(Port.SMTP), ServiceEnvironment.SENDER));
        return new KeycloakProcess(home, secrets.keycloakAdmin(), settings);
    }

    /** A second one shares all but its ports with the first. */
    private List<Application> applications(Part part, Map<String, String> environment) {
        List<ServerHome> homes = plan.homesOf(part);
        return IntStream.range(0, homes.size())
                .mapToObj(i -> {
                    Map<String, String> own = new HashMap<>(environment);
                    int figures = i == 0 ? plan.ports().of(part.figures()) : 0;
                    own.put("MANAGEMENT_PORT", String.valueOf(figures));
                    return new Application(
                            numbered(part.label(), i),
                            homes.get(i),
                            BuiltJar.of(ProjectFolder.root(), part.label()),
                            StackFolder.builds(part),
                            own);
                })
                .toList();
    }

    private static String numbered(String name, int index) {
        return index == 0 ? name : "%s (%d)".formatted(name, index + 1);
    }
}
