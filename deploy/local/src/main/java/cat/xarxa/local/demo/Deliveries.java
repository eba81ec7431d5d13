package cat.xarxa.local.demo;

import cat.xarxa.local.demo.Newsroom.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The ledger's counts of one publication, as the office reads them.
 *
 * @param mailsOfSubject e-mails accepted in all runs of its subject: of an activity and of its recordings
 */
record Deliveries(String runState, JsonNode counts, int mailsOfSubject) {

    /** Taken by the mail server, or told in a digest, or waiting for it. */
    private static final List<String> WELL = List.of("ACCEPTED", "HELD", "IN_DIGEST");

    static Deliveries of(Published publication, Api api) {
        JsonNode answer = api.get("/api/v1/publications/" + publication.subject() + "/deliveries");
        JsonNode run = answer.path("runs")
                .valueStream()
                .filter(one -> publication.id().equals(one.path("publicationId").asString("")))
                .findFirst()
                .orElse(MissingNode.getInstance());
        return new Deliveries(
                run.path("state").asString(""), run.path("counts"), mails(answer.path("counts"), "ACCEPTED"));
    }

    /** Who was heard of only after the publication is told as well, so that a complete run may grow. */
    Optional<Deliveries> ifComplete(int readers) {
        return Optional.of(this).filter(seen -> seen.runState.equals("COMPLETED") && seen.inboxes() >= readers);
    }

    Optional<Deliveries> ifNoMailWaits() {
        return Optional.of(this).filter(deliveries -> mails(deliveries.counts, "QUEUED") == 0);
    }

    int inboxes() {
        return counts.path("INBOX").path("DELIVERED").asInt(0);
    }

    int mailsAccepted() {
        return mails(counts, "ACCEPTED");
    }

    private static int mails(JsonNode counts, String state) {
        return counts.path("EMAIL").path(state).asInt(0);
    }

    /** What did not go as it should, for example {@code ", 2 e-mails BOUNCED"}; empty when all went well. */
    String trouble() {
        Map<String, Integer> others = new TreeMap<>();
        counts.path("EMAIL")
                .properties()
                .forEach(state -> others.put(state.getKey(), state.getValue().asInt()));
        WELL.forEach(others::remove);
        return others.entrySet().stream()
                .filter(state -> state.getValue() > 0)
                .map(state -> ", " + state.getValue() + " e-mails " + state.getKey())
                .collect(Collectors.joining());
    }
}
