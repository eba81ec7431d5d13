package cat.xarxa.members.export;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.copy.Copy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * That somebody asked for a copy of everything that is held of them.
 *
 * @param keptUntil when its parts go
 * @param ordered whether others asked for it on the person's word, so that they have to be told when it is whole
 * @param answers of those that hold something, by name
 */
public record Export(
        UUID id,
        PersonId personId,
        Instant requestedAt,
        Instant keptUntil,
        boolean ordered,
        Map<String, Answer> answers) {

    static final String HERE = "members-service";

    /** Accounts are kept elsewhere, and fetched by this service. */
    static final String ACCOUNTS = "keycloak";

    /** All that hold something of people. */
    static final Set<String> PARTS =
            Set.of(ACCOUNTS, HERE, "content-service", "events-service", "notification-service");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public Export {
        answers = Map.copyOf(answers);
    }

    static Export requested(UUID id, PersonId person, Instant now, Duration kept) {
        return new Export(id, person, now, now.plus(kept), false, Map.of());
    }

    /** With the word of one more; the first word of each counts. */
    Export answered(String part, Answer answer) {
        Map<String, Answer> all = new TreeMap<>(answers);
        if (PARTS.contains(part)) {
            all.putIfAbsent(part, answer);
        }
        return new Export(id, personId, requestedAt, keptUntil, ordered, all);
    }

    /** The same, of which the person is told when it is whole. */
    Export onTheirWord() {
        return new Export(id, personId, requestedAt, keptUntil, true, answers);
    }

    /** Whether all have answered: then it is whole, and not before. */
    public boolean isComplete() {
        return answers.keySet().containsAll(PARTS);
    }

    /** Whether its parts are gone. */
    public boolean isOver(Instant now) {
        return !now.isBefore(keptUntil);
    }

    /** Who hands out the files of a part. */
    public static String serviceOf(String part) {
        return part.equals(ACCOUNTS) ? HERE : part;
    }

    /** How far each part is, by its name. */
    public Map<String, Progress> progress(Instant now) {
        boolean late = now.isAfter(requestedAt.plus(PATIENCE));
        Map<String, Progress> all = new TreeMap<>();
        for (String part : PARTS) {
            Progress silent = late ? Progress.OVERDUE : Progress.WAITING;
            all.put(part, answers.containsKey(part) ? Progress.READY : silent);
        }
        return all;
    }

    /** How far a part is. */
    public enum Progress {
        WAITING,
        /** It has said nothing for longer than that takes. */
        OVERDUE,
        READY
    }

    /** What a part took: what there is, never what it says. */
    public record Answer(Instant at, Copy copy) {}
}
