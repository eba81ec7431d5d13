package cat.xarxa.acceptance.fault.experiment;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.acceptance.fault.rig.Poison;
import cat.xarxa.acceptance.network.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Records that cannot be taken stand between those that can; they end in the book, and nobody waits for them. */
public final class PoisonedTopics implements Experiment {

    private static final int ROUNDS = 4;
    private static final Duration BETWEEN = Duration.ofSeconds(4);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);
    private static final int TRIES = 120;
    private static final String BOOK = "/api/v1/ops/notification-service/dead-letters";

    @Override
    public String name() {
        return "X10 poisoned topics";
    }

    @Override
    public String promises() {
        return "P6";
    }

    @Override
    public Harm harm(Trial trial) {
        List<String> spread = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (Poison poison = trial.rig().poison()) {
            for (int round = 0; round < ROUNDS; round++) {
                Trial.pause(BETWEEN);
                spread.addAll(poison.spread());
                findings.addAll(probe(trial));
            }
        }
        findings.addAll(bury(trial.rig().office(), spread));
        return new Harm(spread.size(), 0, findings);
    }

    /** How long another key waits behind the poison, from its acknowledgement until it is consumed. */
    private static List<Finding> probe(Trial trial) {
        Client client = new Client(trial.rig().office(), trial.history());
        String id = client.send(trial.requests().createPost()).id();
        Write publish = trial.requests().publishPost(id);
        Outcome published = client.send(publish);
        OptionalDouble seconds = trial.rig().awaitConsumed(id, Duration.ofSeconds(30));
        trial.history().remark("another key waited " + seconds);
        boolean isSoon =
                published.kind() == Outcome.Kind.OK && seconds.orElse(Double.MAX_VALUE) < LONGEST_DELAY.toSeconds();
        return isSoon
                ? List.of()
                : List.of(new Finding(Kind.UNDELIVERED, Operation.PUBLISH_POST + " " + id + " waited " + seconds));
    }

    /** Waits until the book has all of them with a cause, and gives them up as an operator would. */
    private static List<Finding> bury(Api office, List<String> spread) {
        Map<String, JsonNode> book = Map.of();
        for (int i = 0; i < TRIES && !book.keySet().containsAll(spread); i++) {
            Trial.pause(Duration.ofMillis(500));
            book = book(office);
        }
        List<Finding> findings = new ArrayList<>();
        for (String place : spread) {
            JsonNode letter = book.get(place);
            if (letter == null || letter.path("causeType").asString("").isEmpty()) {
                findings.add(new Finding(Kind.LOST, "poison at " + place + " is not in the book: " + letter));
            } else {
                office.post(BOOK + "/" + letter.path("id").asString() + "/discard", "{\"reason\": \"poison\"}");
            }
        }
        book(office)
                .forEach((place, letter) -> findings.add(new Finding(Kind.UNDELIVERED, "dead letter left: " + letter)));
        return findings;
    }

    private static Map<String, JsonNode> book(Api office) {
        Map<String, JsonNode> book = new HashMap<>();
        office.list(BOOK)
                .forEach(letter -> book.put(
                        letter.path("topic").asString() + ":"
                                + letter.path("partition").asInt() + ":"
                                + letter.path("offset").asLong(),
                        letter));
        return book;
    }
}
