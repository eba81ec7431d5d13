package cat.xarxa.acceptance.fault.experiment.client;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.acceptance.network.Answer;
import cat.xarxa.acceptance.network.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Fifty threads send the same write under one key at once, then somebody sends another under it. */
public final class SharedKey implements Experiment {

    private static final int ROUNDS = 10;
    private static final int THREADS = 50;

    @Override
    public String name() {
        return "X24 one key, 50 threads";
    }

    @Override
    public String promises() {
        return "P8";
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            findings.addAll(round(trial));
        }
        return new Harm(ROUNDS * THREADS, 0, findings);
    }

    /** That there is one document, the checker sees: a second would carry the same key. */
    private static List<Finding> round(Trial trial) {
        Api office = trial.rig().office();
        Write write = trial.requests().createPost();
        List<Finding> findings = new ArrayList<>();
        for (Answer answer : atOnce(office, write)) {
            boolean isExpected = answer.status() == 201 || (answer.status() == 409 && isInUse(answer));
            expect(isExpected, Kind.REFUSED, "the same at once: " + answer.status(), findings);
        }
        Outcome first = new Client(office, trial.history()).send(write);
        Answer again = send(office, write.key(), write);
        expect(again.json().path("id").asString().equals(first.id()), Kind.DUPLICATE, "another answer", findings);
        int other = send(office, write.key(), trial.requests().createPost()).status();
        expect(other == 422, Kind.DUPLICATE, "another body under the key: " + other, findings);
        expect(isAlone(trial, write), Kind.DUPLICATE, "another caller's key is not their own", findings);
        return findings;
    }

    private static List<Answer> atOnce(Api office, Write write) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Answer>> answers = IntStream.range(0, THREADS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(office, write.key(), write), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    /** The partner's write under the same words is one of its own: done, and not answered with the office's. */
    private static boolean isAlone(Trial trial, Write write) {
        Write own = trial.requests().createPost();
        Answer answer = send(trial.rig().as("coopcat-demo"), write.key(), own);
        trial.history().invoke(own);
        trial.history()
                .end(
                        own,
                        Outcome.acknowledged(
                                answer.status(), answer.json().path("id").asString(), ""));
        return answer.status() == 201 && answer.body().contains(own.key());
    }

    private static Answer send(Api api, String key, Write write) {
        return api.send(write.method(), write.path(), write.body(), Map.of("Idempotency-Key", key));
    }

    private static boolean isInUse(Answer answer) {
        return answer.body().contains("idempotency-key-in-use");
    }

    private static void expect(boolean isTrue, Kind kind, String what, List<Finding> findings) {
        if (!isTrue) {
            findings.add(new Finding(kind, what));
        }
    }
}
