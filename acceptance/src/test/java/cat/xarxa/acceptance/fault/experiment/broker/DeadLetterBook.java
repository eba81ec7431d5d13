package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.network.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What notification-service could not take, as an operator sees it. */
record DeadLetterBook(Api office) {

    private static final int TRIES = 120;
    private static final String BOOK = "/api/v1/ops/notification-service/dead-letters";

    /** Waits until the book has all of them with a cause, and gives them up as an operator would. */
    List<Finding> bury(List<String> spread) {
        Map<String, JsonNode> book = Map.of();
        for (int i = 0; i < TRIES && !book.keySet().containsAll(spread); i++) {
            Trial.pause(Duration.ofMillis(500));
            book = open();
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
        open().forEach((place, letter) -> findings.add(new Finding(Kind.UNDELIVERED, "dead letter left: " + letter)));
        return findings;
    }

    /** Those that are open, by their place: topic, partition, offset. */
    Map<String, JsonNode> open() {
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
