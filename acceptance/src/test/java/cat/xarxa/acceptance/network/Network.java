package cat.xarxa.acceptance.network;

import cat.xarxa.local.demo.Demo;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.Redundancy;
import cat.xarxa.local.stack.Stack;
import cat.xarxa.local.stack.StackProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The demo network on free ports, started once for all tests of this JVM; with several of some parts where
 * {@code -Dnetwork.redundancy} asks for them.
 */
public final class Network {

    /** No thing of the network has this id. */
    public static final String UNKNOWN_ID = "00000000-0000-7000-8000-000000000000";

    /** How many of each there are, for example {@code -Dnetwork.redundancy=pairs}. */
    public static final Redundancy REDUNDANCY =
            Redundancy.valueOf(System.getProperty("network.redundancy", "none").toUpperCase(Locale.ROOT));

    private final Stack stack;
    private final Surroundings surroundings;
    private final Path folder;
    private final SignIn door;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private Network(Path folder) {
        this.folder = folder;
        this.stack = Stack.redundant(folder, REDUNDANCY);
        this.surroundings = Surroundings.of(stack, REDUNDANCY, folder);
        this.door = new SignIn(stack.addresses().issuer(), Clock.systemUTC());
    }

    /** Returns when the demo's news has reached everyone. */
    public static Network running() {
        return Holder.NETWORK;
    }

    /** Nobody in particular. */
    public Api anonymous() {
        return Api.anonymous(stack.addresses().portal());
    }

    /** One of the demo's people, or the partner's machine client. */
    public Api as(String account) {
        return anonymous()
                .as(sessions.computeIfAbsent(
                        account, name -> stack.credentials().signIn(name, door))::bearer);
    }

    public Sink sink() {
        return new Sink(Api.anonymous(stack.addresses().mail()));
    }

    /** A page's address. */
    public String portal(String path) {
        return stack.addresses().portal() + path;
    }

    public String memberPassword() {
        return stack.credentials().memberPassword();
    }

    public String officePassword() {
        return stack.credentials().officePassword();
    }

    /** What the office's authenticator app shows now. */
    public String officeCode() {
        return stack.credentials().officeSecondFactor().codeAt(Instant.now());
    }

    /** Technicians and representatives of the demo, two of each member. */
    public List<String> memberAccounts() {
        return sink().about("Next Generation EU").stream()
                .map(message -> message.path("to").toString().replaceAll("[^a-z0-9.@-]", ""))
                .toList();
    }

    /** The page of the newest news, without its language. */
    public String firstNewsPath() {
        var newest = anonymous().get("/api/v1/posts?limit=1").json().at("/items/0");
        return "/news/" + newest.path("id").asString() + "/"
                + newest.at("/texts/ca/slug").asString();
    }

    /** Where the parts are. */
    public Addresses addresses() {
        return stack.addresses();
    }

    /** One part, to stop, kill, pause and start again. */
    public Server part(Part part) {
        return stack.part(part);
    }

    /** Where the network keeps its data and its secrets, for those who look inside. */
    public Path folder() {
        return folder;
    }

    /** Ends a part at once, as a failing machine does. */
    public void kill(Part part) {
        stack.part(part).kill();
    }

    /**
     * The page of the first activity that took place on a day, for example {@code 2021-03-02}, without its language.
     */
    public String activityPath(String day) {
        var activity = anonymous()
                .list("/api/v1/activities?from=%s&to=%1$s".formatted(day))
                .getFirst();
        return "/agenda/" + activity.path("id").asString() + "/"
                + activity.at("/texts/ca/slug").asString();
    }

    /** Starts a part again and returns when it is ready. */
    public void restart(Part part) {
        stack.start(List.of(part), StackProgress.silent());
    }

    /** A valid token of the same realm that its holder got for other doors than the network's API. */
    public String tokenForAnotherAudience() {
        String secret = SecretFile.open(folder.resolve("secrets.env")).find("MEMBERS_CLIENT_SECRET");
        return door.asClient("xarxa-members", secret).bearer();
    }

    /** What is around the parts, where there are several of them. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Where others look for each of a part. */
    public List<Integer> placesOf(Part part) {
        return stack.placesOf(part);
    }

    /** All of a part that there are. */
    public List<ProcessServer> instances(Part part) {
        return stack.instances(part);
    }

    private void open() {
        stack.start();
        Arrays.stream(Part.values())
                .filter(part -> part.isService() && stack.instances(part).size() > 1)
                .forEach(part -> stack.instances(part).getLast().start());
        new Demo(stack.addresses(), stack.credentials()).load(StackProgress.silent());
    }

    /** Starts the network when a test first asks for it. */
    private static final class Holder {

        private static final Network NETWORK = started();

        private static Network started() {
            try {
                Network network = new Network(Files.createTempDirectory("xarxa-acceptance"));
                network.open();
                return network;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
