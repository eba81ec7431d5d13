package cat.xarxa.acceptance.fault.load;

import cat.xarxa.acceptance.fault.history.History;
import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import java.util.HashMap;
import java.util.Map;

/** Sends writes under their keys and notes what came of each. */
public final class Client {

    private static final int IN_USE = 409;
    private static final int TOO_MANY = 429;

    private final Api api;
    private final History history;

    public Client(Api api, History history) {
        this.api = api;
        this.history = history;
    }

    /** Sends it for the first time. */
    public Outcome send(Write write) {
        history.invoke(write);
        return sendAgain(write);
    }

    /** Sends the same request under the same key. */
    public Outcome sendAgain(Write write) {
        Outcome outcome = ask(write);
        history.end(write, outcome);
        return outcome;
    }

    /** The version in which something can be read now. */
    String version(String path) {
        return api.get(path).header("ETag");
    }

    private Outcome ask(Write write) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", write.key());
        if (!write.version().isEmpty()) {
            headers.put("If-Match", write.version());
        }
        try {
            return outcome(write, api.send(write.method(), write.path(), write.body(), headers));
        } catch (RuntimeException e) {
            return Outcome.unknown(0);
        }
    }

    private static Outcome outcome(Write write, Answer answer) {
        int status = answer.status();
        if (status >= 500 || status == TOO_MANY || isBeingDone(answer)) {
            return Outcome.unknown(status);
        }
        return status >= 300
                ? Outcome.refused(status)
                : Outcome.acknowledged(status, written(write, answer), answer.header("ETag"));
    }

    private static boolean isBeingDone(Answer answer) {
        return answer.status() == IN_USE && answer.body().contains("idempotency-key-in-use");
    }

    private static String written(Write write, Answer answer) {
        if (write.operation() != Operation.ADD_RECORDING) {
            return answer.json().path("id").asString();
        }
        return answer.json()
                .path("recordings")
                .valueStream()
                .filter(recording -> recording.path("url").asString("").endsWith("/" + write.key()))
                .map(recording -> recording.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no recording in the answer: " + answer.body()));
    }
}
