package cat.xarxa.local.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a {@link ScriptedMailServer} was told, and what it took. */
final class MailScript {

    private static final int OK = 250;

    private final List<ReceivedMail> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private final Map<String, Moment> hangUps = new ConcurrentHashMap<>();
    private final Map<String, Duration> tarpits = new ConcurrentHashMap<>();
    private volatile int answerToAll = OK;
    private volatile Duration delay = Duration.ZERO;

    void refuse(String recipient, int code, int times) {
        refusals.put(normalised(recipient), new Refusal(code, times));
    }

    void refuseAll(int code) {
        answerToAll = code;
    }

    void hangUp(String recipient, Moment moment) {
        hangUps.put(normalised(recipient), moment);
    }

    void tarpit(String domain, Duration before) {
        tarpits.put(normalised(domain), before);
    }

    void delay(Duration before) {
        delay = before;
    }

    void forget() {
        refusals.clear();
        hangUps.clear();
        tarpits.clear();
        answerToAll = OK;
        delay = Duration.ZERO;
    }

    /** The code to refuse everybody with; empty when mail is welcome. */
    OptionalInt refusalOfAll() {
        int answer = answerToAll;
        return answer == OK ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    OptionalInt refusalOf(String recipient) {
        Refusal refusal = refusals.get(normalised(recipient));
        if (refusal == null) {
            return OptionalInt.empty();
        }
        refusals.computeIfPresent(normalised(recipient), (any, now) -> now.times() > 1 ? now.once() : null);
        return OptionalInt.of(refusal.code());
    }

    /** When to hang up on somebody's mail, which happens once. */
    Optional<Moment> hangUpOn(String recipient) {
        return Optional.ofNullable(hangUps.remove(normalised(recipient)));
    }

    /** How long a recipient of a domain is left without an answer. */
    Duration tarpitOf(String recipient) {
        String address = normalised(recipient);
        return tarpits.getOrDefault(address.substring(address.lastIndexOf('@') + 1), Duration.ZERO);
    }

    void take(ReceivedMail mail) {
        taken.add(mail);
    }

    Duration delay() {
        return delay;
    }

    List<ReceivedMail> taken() {
        return List.copyOf(taken);
    }

    static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** When the server hangs up: it has kept the mail either way. */
    enum Moment {
        BEFORE_THE_ANSWER,
        AFTER_THE_ANSWER
    }

    /** A recipient's refusal, so many times. */
    private record Refusal(int code, int times) {

        private Refusal once() {
            return new Refusal(code, times - 1);
        }
    }
}
