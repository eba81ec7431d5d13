package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows;
import cat.xarxa.notification.delivery.InboxRows.InboxRow;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads an inbox thread by thread: the newest row on a post or an activity stands for all of them. A page looks at so
 * many rows at most, so that it costs the same however full the inbox is and however little of it is wanted.
 */
@Component
class InboxThreads {

    private static final int ROUNDS = 10;
    private static final int ROWS_OF_A_NARROW_ROUND = 200;

    private final InboxRows rows;
    private final Publications publications;
    private final FanoutReports reports;

    InboxThreads(InboxRows rows, Publications publications, FanoutReports reports) {
        this.rows = rows;
        this.publications = publications;
        this.reports = reports;
    }

    /** The threads whose shown row lies below a position, newest first. */
    Page below(UUID person, Wanted wanted, long position, int limit) {
        List<InboxThread> found = new ArrayList<>(limit);
        int batch = wanted.isNarrow() ? ROWS_OF_A_NARROW_ROUND : limit + 1;
        long from = position;
        for (int round = 0; round < ROUNDS; round++) {
            List<InboxRow> some = rows.before(person, wanted.part(), from, batch);
            found.addAll(of(person, some).stream()
                    .filter(thread -> thread.isShown() && wanted.admits(thread.publication()))
                    .toList());
            if (found.size() > limit) {
                List<InboxThread> page = found.subList(0, limit);
                return new Page(page, OptionalLong.of(page.getLast().row().position()));
            }
            if (some.size() < batch) {
                return new Page(found, OptionalLong.empty());
            }
            from = some.getLast().position();
        }
        return new Page(found, OptionalLong.of(from));
    }

    /**
     * All that the person was told on what a row is about, newest first, with that row; empty when it is not theirs.
     */
    List<InboxThread> around(UUID person, UUID item) {
        List<InboxRow> all = new ArrayList<>(rows.of(person, Set.of(item)));
        of(person, all).forEach(thread -> all.addAll(thread.others()));
        return of(person, all);
    }

    /** Of how many threads a person has not read something, up to a bound. */
    int unread(UUID person, int bound) {
        List<UUID> told = rows.unread(person, 2 * bound);
        Map<UUID, UUID> subjects = publications.subjects(Set.copyOf(told));
        long threads = told.stream()
                .map(id -> subjects.getOrDefault(id, id))
                .distinct()
                .count();
        return (int) Math.min(bound, threads);
    }

    private List<InboxThread> of(UUID person, List<InboxRow> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, Publication> told =
                publications.byId(some.stream().map(InboxRow::publication).collect(Collectors.toSet()));
        Map<UUID, List<InboxRow>> standing = standing(
                person, told.values().stream().map(Publication::subject).collect(Collectors.toSet()));
        return some.stream()
                .sorted((one, other) -> Long.compare(other.position(), one.position()))
                .flatMap(row -> Optional.ofNullable(told.get(row.publication()))
                        .map(publication -> thread(row, publication, standing))
                        .stream())
                .toList();
    }

    private static InboxThread thread(InboxRow row, Publication publication, Map<UUID, List<InboxRow>> standing) {
        return new InboxThread(
                row,
                publication,
                standing.getOrDefault(publication.subject(), List.of()).stream()
                        .filter(other -> !other.sourceEvent().equals(row.sourceEvent()))
                        .toList());
    }

    private Map<UUID, List<InboxRow>> standing(UUID person, Set<UUID> subjects) {
        Map<UUID, UUID> subjectOf = reports.subjects(subjects);
        Map<UUID, List<InboxRow>> standing = new HashMap<>();
        rows.of(person, subjectOf.keySet()).stream()
                .filter(row -> !row.withdrawn())
                .forEach(row -> standing.computeIfAbsent(subjectOf.get(row.sourceEvent()), any -> new ArrayList<>())
                        .add(row));
        return standing;
    }

    /**
     * Some threads of an inbox.
     *
     * @param next below which position there may be more, empty at the end
     */
    record Page(List<InboxThread> threads, OptionalLong next) {}
}
