package cat.xarxa.acceptance.fault.load;

import cat.xarxa.acceptance.fault.history.History;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Outcome.Kind;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.network.Api;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** The office at work: some writes a second of every sort, some of them at the same few drafts and activities. */
public final class Writers {

    /** Two of each service on two cores leave little for clients: {@code -Dfaults.rate} asks for more, or less. */
    private static final int A_SECOND = Integer.getInteger("faults.rate", 3);

    private static final long INTERVAL = Duration.ofSeconds(1).toNanos() / A_SECOND;
    private static final int MOST = 20_000;
    private static final int KINDS = 10;
    private static final int HOT_DRAFTS = 4;
    private static final int HOT_ACTIVITIES = 2;
    private static final int STALE = 412;
    private static final Duration RESOLUTION = Duration.ofSeconds(90);

    private final Client client;
    private final History history;
    private final Requests requests;
    private final Queue<String> posts = new ConcurrentLinkedQueue<>();
    private final Queue<String> activities = new ConcurrentLinkedQueue<>();
    private final List<HotDraft> hotDrafts;
    private final List<String> hotActivities;

    /** Begins the hot drafts and activities; each key of a write begins with the mark. */
    public Writers(Api office, History history, String mark) {
        this.client = new Client(office.within(Duration.ofSeconds(10)), history);
        this.history = history;
        this.requests = new Requests(mark);
        this.hotDrafts =
                IntStream.range(0, HOT_DRAFTS).mapToObj(i -> hotDraft()).toList();
        this.hotActivities =
                IntStream.range(0, HOT_ACTIVITIES).mapToObj(i -> hotActivity()).toList();
    }

    private HotDraft hotDraft() {
        Write write = requests.createPost();
        Outcome created = required(client.send(write));
        return new HotDraft(created.id(), write.key(), created.version());
    }

    private String hotActivity() {
        String id = required(client.send(requests.createActivity())).id();
        required(client.send(requests.publishActivity(id)));
        return id;
    }

    /** One of each that tells people, before any fault: whom it reaches is whom the others must reach. */
    public void publishOneOfEach() {
        String post = required(client.send(requests.createPost())).id();
        required(client.send(requests.publishPost(post)));
        required(client.send(requests.addRecording(hotActivities.getFirst())));
    }

    private static Outcome required(Outcome outcome) {
        if (outcome.kind() != Kind.OK) {
            throw new IllegalStateException("the load cannot begin: " + outcome);
        }
        return outcome;
    }

    /** Writes for a while, and on while it has to; returns when every write was answered or given up. */
    public void write(Duration time, BooleanSupplier goOn) {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i * INTERVAL < time.toNanos() || (goOn.getAsBoolean() && i < MOST); i++) {
                LockSupport.parkNanos(start + i * INTERVAL - System.nanoTime());
                int turn = i;
                clients.execute(() -> write(turn));
            }
        }
    }

    private void write(int turn) {
        switch (turn % KINDS) {
            case 0, 3, 6 -> remember(posts, client.send(requests.createPost()));
            case 1 -> remember(activities, client.send(requests.createActivity()));
            case 2, 7 -> rewrite(hotDrafts.get(turn / KINDS % HOT_DRAFTS));
            case 4, 8 -> publish(posts);
            case 5 -> publish(activities);
            default -> client.send(requests.addRecording(hotActivities.get(turn / KINDS % HOT_ACTIVITIES)));
        }
    }

    private static void remember(Queue<String> drafts, Outcome created) {
        if (created.kind() == Kind.OK) {
            drafts.add(created.id());
        }
    }

    private void rewrite(HotDraft draft) {
        Outcome outcome = client.send(requests.rewritePost(draft.id(), draft.createdUnder(), draft.version()));
        if (outcome.kind() == Kind.OK) {
            draft.isIn(outcome.version());
        } else if (outcome.status() == STALE) {
            String version = client.version("/api/v1/posts/" + draft.id());
            if (!version.isEmpty()) {
                draft.isIn(version);
            }
        }
    }

    private void publish(Queue<String> drafts) {
        String draft = drafts.poll();
        if (draft != null) {
            client.send(drafts == posts ? requests.publishPost(draft) : requests.publishActivity(draft));
        }
    }

    /** Sends again, under the same key, each write that nobody knows the end of; until it is known or time is over. */
    public void resolve() {
        long end = System.nanoTime() + RESOLUTION.toNanos();
        for (List<Write> open = history.unknown(); !open.isEmpty(); open = history.unknown()) {
            open.forEach(client::sendAgain);
            if (System.nanoTime() > end) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
    }
}
