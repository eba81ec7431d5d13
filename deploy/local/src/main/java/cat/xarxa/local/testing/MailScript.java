package cat.xarxa.local.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a {@link ScriptedMailServer} was told, and what it took. */
final class MailScript {

    private static final int OK = 250;

    private final List<ReceivedMail> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile int answerToAll = OK;
    private volatile Duration delay = Duration.ZERO;

    void refuse(String recipient, int code) {
        refusals.put(normalised(recipient), code);
    }

    void refuseAll(int code) {
        answerToAll = code;
    }

    void delay(Duration before) {
        delay = before;
    }

    void forget() {
        refusals.clear();
        answerToAll = OK;
        delay = Duration.ZERO;
    }

    /** The code to refuse everybody with; empty when mail is welcome. */
    OptionalInt refusalOfAll() {
        int answer = answerToAll;
        return answer == OK ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    OptionalInt refusalOf(String recipient) {
        Integer code = refusals.get(normalised(recipient));
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
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
}
