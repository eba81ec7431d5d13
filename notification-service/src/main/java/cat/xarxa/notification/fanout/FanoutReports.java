package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Tallies;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.platform.problem.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office sees of fan-outs: sums of slices, never a count of rows. */
@Component
public class FanoutReports {

    private final Runs runs;
    private final Slices slices;
    private final Tallies tallies;
    private final Publications publications;
    private final Precedents precedents;

    FanoutReports(Runs runs, Slices slices, Tallies tallies, Publications publications, Precedents precedents) {
        this.runs = runs;
        this.slices = slices;
        this.tallies = tallies;
        this.publications = publications;
        this.precedents = precedents;
    }

    /**
     * All that was told of a post or an activity.
     *
     * @throws NotFoundException when nothing was
     */
    public Report of(UUID subject) {
        List<FanoutRun> told = runs.about(List.of(subject));
        if (told.isEmpty()) {
            throw new NotFoundException("publication-not-told");
        }
        return new Report(subject, views(told));
    }

    /** The source events of all that was told of posts and activities. */
    public List<UUID> tellings(Collection<UUID> subjects) {
        return runs.about(subjects).stream().map(FanoutRun::id).toList();
    }

    /** The same, each with the post or activity that it is of. */
    public Map<UUID, UUID> subjects(Collection<UUID> subjects) {
        return runs.about(subjects).stream().collect(Collectors.toMap(FanoutRun::id, FanoutRun::subject));
    }

    /** A page of the tellings of a time, newest first. */
    public List<Run> told(Span span, int limit) {
        return views(runs.told(span, limit));
    }

    /** The telling of a source event. */
    public Optional<Run> find(UUID sourceEvent) {
        return runs.find(sourceEvent).map(run -> views(List.of(run)).getFirst());
    }

    /** When it was decided who is told of a source event. */
    public Instant decidedAt(UUID sourceEvent) {
        return runs.find(sourceEvent).map(FanoutRun::decidedAt).orElse(Instant.EPOCH);
    }

    /** Who of some people had a row of what was told of the same post before. */
    public Set<UUID> toldBefore(Publication publication, Collection<UUID> people) {
        return publication.told().isEmpty()
                ? Set.of()
                : precedents.of(publication, people).keySet();
    }

    /** The slice of a run that is still to be worked off for a range, if there is one. */
    public Optional<String> pending(UUID sourceEvent, RecipientRange range) {
        return slices.find(Slice.id(sourceEvent, range))
                .filter(Slice::isPending)
                .map(Slice::id);
    }

    /** The id of the slice of a run that has a range. */
    public static String slice(UUID sourceEvent, RecipientRange range) {
        return Slice.id(sourceEvent, range);
    }

    private List<Run> views(List<FanoutRun> told) {
        Map<UUID, Publication> known =
                publications.byId(told.stream().map(FanoutRun::publication).collect(Collectors.toSet()));
        return told.stream().map(run -> run(run, known)).toList();
    }

    private Run run(FanoutRun run, Map<UUID, Publication> known) {
        Publication publication = known.get(run.publication());
        return new Run(
                run.id(),
                publication == null ? PublicationKind.POST : publication.kind(),
                run.publication(),
                run.state().name(),
                tallies.of(run.id()),
                new Progress(run.slices(), run.slices() - slices.pending(run.id())),
                run.publishedAt(),
                run.hasDigests(),
                publication == null
                        ? null
                        : publication.told().map(what -> what.kind().name()).orElse(null));
    }

    /** How the tellings of a post or an activity stand, oldest first. */
    public record Report(UUID subject, List<Run> runs) {

        public Report {
            runs = List.copyOf(runs);
        }

        /** Completed when all are, else the state of the one that is furthest back. */
        public String runState() {
            return runs.stream()
                    .map(run -> FanoutRun.State.valueOf(run.state()))
                    .min(Enum::compareTo)
                    .orElseThrow()
                    .name();
        }

        /** Deliveries of all by channel and state. */
        public Map<String, Map<String, Long>> counts() {
            Map<String, Map<String, Long>> sums = new TreeMap<>();
            runs.forEach(run -> run.counts()
                    .forEach((channel, states) ->
                            states.forEach((state, count) -> sums.computeIfAbsent(channel, any -> new TreeMap<>())
                                    .merge(state, count, Long::sum))));
            return sums;
        }
    }

    /**
     * One telling.
     *
     * @param sourceEvent the event that was told
     * @param publication the post, activity or recording
     * @param counts deliveries by channel and state
     * @param digests whether it was told when there were digests: whoever wants no mail at once has a row for one
     * @param sequel what became of a post, of which this tells: CHANGE, CORRECTION or WITHDRAWAL; null for what tells
     *     of something for the first time
     */
    public record Run(
            UUID sourceEvent,
            PublicationKind kind,
            UUID publication,
            String state,
            Map<String, Map<String, Long>> counts,
            Progress slices,
            Instant publishedAt,
            boolean digests,
            @Nullable String sequel) {

        /** Whether it was withdrawn: who was not told by then is told nothing any more. */
        public boolean isRecalled() {
            return state.equals(FanoutRun.State.RECALLED.name());
        }

        /** How many deliveries were counted when they were decided. */
        public long counted() {
            return counts.values().stream()
                    .flatMap(states -> states.values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /**
     * A time in which something was published.
     *
     * @param until the first moment behind it
     * @param after where the page before ended, null for the first
     */
    public record Span(
            Instant since, Instant until, @Nullable Place after) {

        /** The part of it that is not before a moment. */
        public Span from(Instant moment) {
            return since.isBefore(moment) ? new Span(moment, until, after) : this;
        }
    }

    /** Where a page of tellings ends. */
    public record Place(Instant publishedAt, UUID run) {}

    /** How many of its slices are worked off. */
    public record Progress(long total, long done) {}
}
