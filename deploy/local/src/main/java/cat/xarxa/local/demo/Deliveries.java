package cat.xarxa.local.demo;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The ledger's counts of one publication, as the office reads them. */
record Deliveries(String runState, JsonNode counts) {

    static Deliveries of(String publication, Api api) {
        JsonNode answer = api.get("/api/v1/publications/" + publication + "/deliveries");
        return new Deliveries(answer.path("runState").asString(""), answer.path("counts"));
    }

    /** Who was heard of only after the publication is told as well, so that a complete run may grow. */
    Optional<Deliveries> ifComplete(int readers) {
        return Optional.of(this).filter(seen -> seen.runState.equals("COMPLETED") && seen.inboxes() >= readers);
    }

    Optional<Deliveries> ifNoMailWaits() {
        return Optional.of(this).filter(deliveries -> deliveries.mails("QUEUED") == 0);
    }

    int inboxes() {
        return counts.path("INBOX").path("DELIVERED").asInt(0);
    }

    int mailsAccepted() {
        return mails("ACCEPTED");
    }

    private int mails(String state) {
        return counts.path("EMAIL").path(state).asInt(0);
    }

    /** What did not go as it should, for example {@code ", 2 e-mails BOUNCED"}; empty when all went well. */
    String trouble() {
        Map<String, Integer> others = new TreeMap<>();
        counts.path("EMAIL")
                .properties()
                .forEach(state -> others.put(state.getKey(), state.getValue().asInt()));
        others.remove("ACCEPTED");
        return others.entrySet().stream()
                .filter(state -> state.getValue() > 0)
                .map(state -> ", " + state.getValue() + " e-mails " + state.getKey())
                .collect(Collectors.joining());
    }
}
